package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.DateRange;
import nl.weerzien.shared.MessageKey;

/// Compares two dates as the Gregorian days they may mean, and says what makes two of them look different: the same
/// digits in another order, a first of January that stands for "some day of that year", a calendar.
final class DateLikeness {

    private static final Likeness SAME = new Likeness.Same();

    private DateLikeness() {}

    /// @param calendars in which papers of the family's origin give dates
    static Likeness of(DateRange one, DateRange other, Set<CalendarSystem> calendars) {
        if (one.equals(other)) return SAME;
        if (one.overlaps(other)) {
            var narrow = length(one) <= 3 && length(other) <= 3;
            return narrow ? SAME : new Likeness.CouldBe(reason("one-is-vaguer"));
        }
        if (!one.isOneDay() || !other.isOneDay())
            return gap(one, other) <= 1
                    ? new Likeness.CouldBe(reason("a-day-apart"))
                    : new Likeness.Different(reason("differs"));
        return ofDays(one.first(), other.first(), calendars);
    }

    private static Likeness ofDays(LocalDate one, LocalDate other, Set<CalendarSystem> calendars) {
        if (digits(one).equals(digits(other))) return new Likeness.Different(reason("same-digits"));
        if (one.getYear() == other.getYear() && (firstOfJanuary(one) || firstOfJanuary(other)))
            return new Likeness.CouldBe(reason("first-of-january"));
        if (Math.abs(one.toEpochDay() - other.toEpochDay()) == 1) return new Likeness.CouldBe(reason("a-day-apart"));
        var years = Math.abs(one.getYear() - other.getYear());
        if (calendars.stream().anyMatch(calendar -> readAsWestern(calendar, years)))
            return new Likeness.Different(reason("other-calendar"));
        if (changedDigits(one, other) == 1) return new Likeness.Different(reason("one-digit"));
        return new Likeness.Different(reason("differs"));
    }

    /// Whether two dates lie as far apart as when a year of `calendar` is taken for a Western one.
    private static boolean readAsWestern(CalendarSystem calendar, int years) {
        return switch (calendar) {
            case GREGORIAN -> false;
            case ETHIOPIAN -> years == 7 || years == 8;
            case SOLAR_HIJRI -> years == 621 || years == 622;
            case HIJRI -> years >= 578 && years <= 585;
        };
    }

    private static MessageKey reason(String what) {
        return new MessageKey("readiness.date." + what);
    }

    private static boolean firstOfJanuary(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static String digits(LocalDate day) {
        var digits = day.toString().replace("-", "").toCharArray();
        Arrays.sort(digits);
        return new String(digits);
    }

    private static int changedDigits(LocalDate one, LocalDate other) {
        var here = one.toString();
        var there = other.toString();
        var changed = 0;
        for (int i = 0; i < here.length(); i++) if (here.charAt(i) != there.charAt(i)) changed++;
        return changed;
    }

    private static long length(DateRange range) {
        return range.last().toEpochDay() - range.first().toEpochDay() + 1;
    }

    private static long gap(DateRange one, DateRange other) {
        return one.last().isBefore(other.first())
                ? other.first().toEpochDay() - one.last().toEpochDay()
                : one.first().toEpochDay() - other.last().toEpochDay();
    }
}
