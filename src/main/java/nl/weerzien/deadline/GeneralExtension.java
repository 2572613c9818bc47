package nl.weerzien.deadline;

import java.time.LocalDate;
import java.time.Period;

/// The General Extension of Time Limits Act: until when a step is still in time by law although the strict last day has
/// passed. Reminders and colours follow the strict day; this one is only said in words.
///
/// @see "https://wetten.overheid.nl/BWBR0002448, art. 1, 2, 4(a)"
final class GeneralExtension {

    private GeneralExtension() {}

    /// Whether the act touches a term of this length: not one of more than 90 days, twelve weeks or three months, and
    /// none in years.
    static boolean covers(Period length) {
        return length.getYears() == 0
                && (length.getMonths() == 0 || (length.getMonths() <= 3 && length.getDays() == 0))
                && length.getDays() <= 90;
    }

    /// The last day by law of a term that begins on `firstDay` and strictly ends on `strictLastDay`. A term of at least
    /// three days holds at least two working days; none ends on a Saturday, Sunday or holiday.
    static LocalDate lastDay(LocalDate firstDay, LocalDate strictLastDay, Period length) {
        if (!covers(length)) return strictLastDay;
        var last = strictLastDay;
        if (length.toTotalMonths() > 0 || length.getDays() >= 3)
            while (workingDays(firstDay, last) < 2) last = last.plusDays(1);
        while (!Holidays.isWorkingDay(last)) last = last.plusDays(1);
        return last;
    }

    private static long workingDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(Holidays::isWorkingDay)
                .limit(2)
                .count();
    }
}
