package nl.weerzien.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The hours in which nobody is disturbed. They may run past midnight, and follow the clock on the wall: in the two
/// nights a year in which the clock changes they last an hour less or more.
///
/// @param from the first quiet moment
/// @param until the first moment at which people may be disturbed again
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    /// The moment itself outside the quiet hours, otherwise their end.
    public Instant firstLoud(Instant moment) {
        var here = moment.atZone(zone);
        if (!quiet(here.toLocalTime())) return moment;
        var today = here.toLocalDate();
        return end(here.toLocalTime().isBefore(until) ? today : today.plusDays(1));
    }

    private Instant end(LocalDate day) {
        return day.atTime(until).atZone(zone).toInstant();
    }

    private boolean quiet(LocalTime time) {
        if (from.equals(until)) return false;
        var begun = !time.isBefore(from);
        var over = !time.isBefore(until);
        return from.isBefore(until) ? begun && !over : begun || !over;
    }
}
