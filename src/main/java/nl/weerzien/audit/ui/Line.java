package nl.weerzien.audit.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.audit.AuditEntry;
import nl.weerzien.security.AccountId;

/// What somebody did, once or several times in a row on one day.
///
/// @param last when it was done the last time
/// @param times how often
record Line(ZonedDateTime last, AccountId who, String event, String subject, int times) {

    /// @param entries the latest first; so are the lines
    static List<Line> of(List<AuditEntry> entries, ZoneId zone) {
        var lines = new ArrayList<Line>();
        for (var entry : entries) {
            var line = new Line(entry.at().atZone(zone), entry.who(), entry.event(), entry.subject(), 1);
            if (!lines.isEmpty() && lines.getLast().isSame(line))
                lines.add(lines.removeLast().again());
            else lines.add(line);
        }
        return lines;
    }

    private boolean isSame(Line other) {
        return who.equals(other.who)
                && event.equals(other.event)
                && subject.equals(other.subject)
                && last.toLocalDate().equals(other.last.toLocalDate());
    }

    private Line again() {
        return new Line(last, who, event, subject, times + 1);
    }
}
