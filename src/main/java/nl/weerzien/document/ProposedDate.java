package nl.weerzien.document;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.jspecify.annotations.Nullable;

/// Turns the Gregorian value of an [Extract] back into a date of the paper's own calendar, so that what a person
/// confirms keeps both.
public final class ProposedDate {
    private static final int DAYS_OF_TOLERANCE = 3;
    private static final int DAYS_OF_MONTH = 33;

    private ProposedDate() {}

    /// @param value as in [Extract#value]: a day, a month, a year, or the first and last day it may mean
    /// @param calendar of the paper; null counts as Gregorian
    /// @return empty if the value is no date, or none that this calendar may have on a paper
    public static Optional<PartialDate> of(String value, @Nullable CalendarSystem calendar, String raw) {
        try {
            return Optional.of(parse(value, calendar == null ? CalendarSystem.GREGORIAN : calendar, raw));
        } catch (RuntimeException noDate) {
            return Optional.empty();
        }
    }

    private static PartialDate parse(String value, CalendarSystem calendar, String raw) {
        if (value.contains("/")) return range(value.split("/", 2), calendar, raw);
        return switch (value.length()) {
            case 4 -> cut(Year.parse(value).atDay(183), calendar, raw, 1);
            case 7 -> cut(YearMonth.parse(value).atDay(15), calendar, raw, 2);
            default -> cut(LocalDate.parse(value), calendar, raw, 3);
        };
    }

    private static PartialDate range(String[] ends, CalendarSystem calendar, String raw) {
        var first = LocalDate.parse(ends[0]);
        var days = ChronoUnit.DAYS.between(first, LocalDate.parse(ends[1])) + 1;
        var middle = first.plusDays(days / 2);
        return cut(middle, calendar, raw, days <= DAYS_OF_TOLERANCE ? 3 : days <= DAYS_OF_MONTH ? 2 : 1);
    }

    /// @param parts how much is known: 1 the year, 2 the month too, 3 the day too
    private static PartialDate cut(LocalDate day, CalendarSystem calendar, String raw, int parts) {
        var whole = PartialDate.of(day, calendar);
        return new PartialDate(
                calendar, whole.year(), parts > 1 ? whole.month() : null, parts > 2 ? whole.day() : null, raw);
    }
}
