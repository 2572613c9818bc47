package nl.weerzien.document.reader;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.DateMeanings;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.springframework.stereotype.Component;

/// Reads a printed date once more, when a person said more about it than the machine knew.
@Component
record PrintedDates(Clock clock) implements DateMeanings {
    /// Longer texts are sentences, of which the machine has parted the date already.
    private static final int MOST_LETTERS = 200;

    @Override
    public List<PartialDate> of(String raw, FieldName field, List<CalendarSystem> calendars) {
        if (raw.length() > MOST_LETTERS) return List.of();
        return new DateReader(calendars, LocalDate.now(clock)).look(raw, field).meanings();
    }
}
