package nl.weerzien.checklist;

import java.time.Period;
import java.util.List;
import nl.weerzien.shared.MessageKey;

/// How long a station usually takes, as somebody published it. Never a promise and never a term.
///
/// @param from the shortest usual
/// @param to the longest usual
/// @param when for whom; none means everybody
public record UsualTime(String id, Period from, Period to, List<Condition> when, Provenance provenance) {
    public UsualTime {
        when = List.copyOf(when);
    }

    /// What the time runs to, and for whom: "until the IND begins, for spouse and children".
    public MessageKey text() {
        return new MessageKey("checklist.road.usual." + id);
    }
}
