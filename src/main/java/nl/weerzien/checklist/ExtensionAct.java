package nl.weerzien.checklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;

/// The General Extension of Time Limits Act (Algemene termijnenwet, BWBR0002448), as far as it can be computed.
/// Days that a royal decree puts on a par with a holiday (art. 3(3)) are not known here.
public final class ExtensionAct {

    /// Where the end of a term in an act moves to: off Saturdays, Sundays and holidays (art. 1), and far enough
    /// to hold two days that are none of these when it lasts at least three days (art. 2). Terms of more than 90
    /// days, twelve weeks or three months, or in years, stay (art. 4(a)).
    public LocalDate extend(LocalDate trigger, Period length) {
        var end = trigger.plus(length);
        if (isLong(length)) return end;
        while (!isWorkingDay(end)) end = end.plusDays(1);
        if (length.getMonths() == 0 && length.getDays() >= 3)
            while (workingDays(trigger, end) < 2) end = end.plusDays(1);
        return end;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /// Holidays of art. 3: New Year, Good Friday, Easter Monday, King's Day, 5 May, Ascension, Whit Monday and
    /// both days of Christmas. Easter and Whit Sunday are Sundays anyway.
    public boolean isHoliday(LocalDate day) {
        var easter = easter(day.getYear());
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1;
            case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26;
            default ->
                day.equals(easter.minusDays(2))
                        || day.equals(easter.plusDays(1))
                        || day.equals(easter.plusDays(39))
                        || day.equals(easter.plusDays(50))
                        || day.equals(LocalDate.of(day.getYear(), 5, 5))
                        || day.equals(monarchsDay(day.getYear()));
        };
    }

    /// Twelve weeks are 84 days and thirteen are 91, so the bound of 90 days serves for weeks as well.
    private static boolean isLong(Period length) {
        return length.getYears() > 0 || length.toTotalMonths() > 3 || length.getDays() > 90;
    }

    private long workingDays(LocalDate after, LocalDate until) {
        return after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /// 27 April since 2014, before that 30 April; a Sunday gives way to the Saturday before it.
    private static LocalDate monarchsDay(int year) {
        var day = LocalDate.of(year, 4, year >= 2014 ? 27 : 30);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /// Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher.
    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
