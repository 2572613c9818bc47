package nl.weerzien.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerzien.casefile.CaseNumber;

/// The days on which somebody's terms end, for a calendar program: case numbers and days, and nothing else.
///
/// @param language of whoever it belongs to
/// @param entries by day
public record Calendar(Locale language, List<Entry> entries) {
    public Calendar {
        entries = List.copyOf(entries);
    }

    /// A day on which a term of a family ends.
    ///
    /// @param uid stays when the day moves
    /// @param revision how often the day moved
    /// @param revisedAt when it did last, or first stood there
    public record Entry(UUID uid, CaseNumber number, LocalDate day, int revision, Instant revisedAt) {}
}
