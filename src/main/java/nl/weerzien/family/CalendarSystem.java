package nl.weerzien.family;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/// The calendars in which papers give a date. Every calendar covers roughly the Gregorian years 1850 to 2099; a year
/// outside is refused, because on a paper of a living family it means another calendar or a slip.
public enum CalendarSystem {
    /// The civil calendar of most countries.
    GREGORIAN(1850, 2099, 12) {
        @Override
        int daysIn(int year, int month) {
            return LocalDate.of(year, month, 1).lengthOfMonth();
        }

        @Override
        LocalDate day(int year, int month, int day) {
            return LocalDate.of(year, month, day);
        }
    },

    /// The lunar calendar (Umm al-Qura). A month begins when the moon was sighted, so a place may be a day before or
    /// behind: [PartialDate#range] is one day wider on both sides, and day 30 is accepted in every month.
    HIJRI(1300, 1500, 12) {
        @Override
        int daysIn(int year, int month) {
            return 30;
        }

        @Override
        LocalDate day(int year, int month, int day) {
            return LocalDate.from(HijrahDate.of(year, month, 1)).plusDays(day - 1L);
        }

        @Override
        LocalDate lastDay(int year, int month) {
            return day(year, month, HijrahDate.of(year, month, 1).lengthOfMonth());
        }

        @Override
        int toleranceInDays() {
            return 1;
        }

        @Override
        int[] parts(LocalDate day) {
            var hijri = HijrahDate.from(day);
            return new int[] {
                hijri.get(ChronoField.YEAR), hijri.get(ChronoField.MONTH_OF_YEAR), hijri.get(ChronoField.DAY_OF_MONTH)
            };
        }
    },

    /// The solar calendar of Iran and Afghanistan; begins at the spring equinox. The leap years follow the cycle of 33
    /// years, which agrees with the observed equinox for all years accepted here.
    SOLAR_HIJRI(1229, 1478, 12) {
        @Override
        int daysIn(int year, int month) {
            if (month <= 6) return 31;
            if (month <= 11) return 30;
            return solarLeap(year) ? 30 : 29;
        }

        @Override
        LocalDate day(int year, int month, int day) {
            var before = (month - 1) * 30L + Math.min(month - 1, 6);
            return solarNewYear(year).plusDays(before + day - 1);
        }
    },

    /// The calendar of Ethiopia and Eritrea: twelve months of 30 days and Pagume, the thirteenth, of 5 days, or 6 in a
    /// leap year (a year that leaves 3 when divided by 4).
    ETHIOPIAN(1842, 2091, 13) {
        @Override
        int daysIn(int year, int month) {
            if (month <= 12) return 30;
            return year % 4 == 3 ? 6 : 5;
        }

        @Override
        LocalDate day(int year, int month, int day) {
            return ETHIOPIAN_2000.plusDays((year - 2000) * 365L + year / 4 - 500 + (month - 1) * 30L + day - 1);
        }
    };

    /// The first day of the Ethiopian year 2000.
    private static final LocalDate ETHIOPIAN_2000 = LocalDate.of(2007, 9, 12);
    /// The first day of the solar year 1400.
    private static final LocalDate SOLAR_1400 = LocalDate.of(2021, 3, 21);

    private final int firstYear;
    private final int lastYear;
    private final int months;

    CalendarSystem(int firstYear, int lastYear, int months) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.months = months;
    }

    /// The earliest year accepted.
    public int firstYear() {
        return firstYear;
    }

    /// The latest year accepted.
    public int lastYear() {
        return lastYear;
    }

    /// Months in a year: 12, or 13 in the Ethiopian calendar.
    public int months() {
        return months;
    }

    /// The highest day number a paper may carry in this month.
    abstract int daysIn(int year, int month);

    /// The Gregorian day; the parts have been checked by [PartialDate].
    abstract LocalDate day(int year, int month, int day);

    /// The Gregorian day on which a month ends.
    LocalDate lastDay(int year, int month) {
        return day(year, month, daysIn(year, month));
    }

    /// By how many days a place's own reckoning may differ.
    int toleranceInDays() {
        return 0;
    }

    /// Year, month and day of a Gregorian day in this calendar.
    int[] parts(LocalDate day) {
        var year = firstYear + (int) ChronoUnit.YEARS.between(day(firstYear, 1, 1), day);
        while (year < lastYear && !day(year + 1, 1, 1).isAfter(day)) year++;
        while (day(year, 1, 1).isAfter(day)) year--;
        var month = months;
        while (day(year, month, 1).isAfter(day)) month--;
        return new int[] {year, month, (int) ChronoUnit.DAYS.between(day(year, month, 1), day) + 1};
    }

    private static boolean solarLeap(int year) {
        return (25 * year + 11) % 33 < 8;
    }

    private static LocalDate solarNewYear(int year) {
        return SOLAR_1400.plusDays(365L * (year - 1400) + solarLeapsBefore(year) - solarLeapsBefore(1400));
    }

    /// Leap years from 1 up to the year before `year`: eight in every 33.
    private static int solarLeapsBefore(int year) {
        return (8 * year + 21) / 33;
    }
}
