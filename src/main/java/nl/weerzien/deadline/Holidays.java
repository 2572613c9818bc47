package nl.weerzien.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/// The generally recognised holidays of the General Extension of Time Limits Act (Algemene termijnenwet, art. 3). Days
/// that the government equates with them by decree are not known here: counting without them is the stricter way.
///
/// @see "https://wetten.overheid.nl/BWBR0002448"
final class Holidays {

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));
    /// Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter Sunday.
    private static final Set<Integer> FROM_EASTER = Set.of(-2, 1, 39, 50);

    private Holidays() {}

    /// Neither Saturday, nor Sunday, nor a generally recognised holiday.
    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !day.equals(kingsDay(day.getYear()))
                && !FROM_EASTER.contains(
                        (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()));
    }

    /// 27 April; celebrated the day before when that is a Sunday.
    private static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /// Easter Sunday of the Gregorian calendar by the anonymous (Meeus, Jones, Butcher) algorithm.
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
