package nl.weerzien.document.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.PartialDate.Problem;
import org.jspecify.annotations.Nullable;

/// Makes dates of year, month and day in the calendars a paper may use; what no living family's paper can say is left
/// out.
///
/// @param calendars the usual one first
/// @param today to tell a plausible year from another calendar's
record DateParts(List<CalendarSystem> calendars, LocalDate today) {
    /// Papers of living families and their parents.
    private static final int OLDEST = 1900;
    /// Passports and permits expire ahead of time.
    private static final int YEARS_AHEAD = 20;
    /// Likeliest first where nobody expected them. A year that both Muslim calendars have is seldom lunar: that is a
    /// life of forty years more, and Arabic papers carry the Gregorian year.
    private static final List<CalendarSystem> UNEXPECTED = List.of(
            CalendarSystem.SOLAR_HIJRI, CalendarSystem.HIJRI, CalendarSystem.ETHIOPIAN, CalendarSystem.GREGORIAN);

    DateParts {
        calendars = List.copyOf(calendars);
    }

    /// The date in every calendar of the paper that has it. When the year is in none of them, the paper uses a calendar
    /// nobody expected, and every other one is tried.
    List<PartialDate> of(int year, @Nullable Integer month, @Nullable Integer day, String raw) {
        var usual = calendars.stream()
                .flatMap(calendar -> in(calendar, year, month, day, raw).stream())
                .toList();
        if (!usual.isEmpty() || calendars.stream().anyMatch(calendar -> hasYear(calendar, year))) return usual;
        return UNEXPECTED.stream()
                .filter(calendar -> !calendars.contains(calendar))
                .flatMap(calendar -> in(calendar, year, month, day, raw).stream())
                .toList();
    }

    /// The date in one calendar; empty when that has no such day or no paper would carry it.
    Optional<PartialDate> in(
            CalendarSystem calendar, int year, @Nullable Integer month, @Nullable Integer day, String raw) {
        if (PartialDate.problem(calendar, year, month, day).isPresent()) return Optional.empty();
        var date = new PartialDate(calendar, year, month, day, raw);
        var first = date.range().first().getYear();
        return first >= OLDEST && first <= today.getYear() + YEARS_AHEAD ? Optional.of(date) : Optional.empty();
    }

    /// The same for a year of which only the last two figures are written.
    List<PartialDate> ofShortYear(
            CalendarSystem calendar, int twoFigures, @Nullable Integer month, @Nullable Integer day, String raw) {
        var found = new ArrayList<PartialDate>();
        for (int year : fullYears(calendar, twoFigures))
            in(calendar, year, month, day, raw).ifPresent(found::add);
        return found;
    }

    /// The years that end so: the latest that is not ahead of today, the one a century earlier, and the next to come.
    private int[] fullYears(CalendarSystem calendar, int twoFigures) {
        int now = PartialDate.of(today, calendar).year();
        int year = now / 100 * 100 + twoFigures;
        if (year > now) year -= 100;
        return IntStream.of(year, year - 100, year + 100).toArray();
    }

    private static boolean hasYear(CalendarSystem calendar, int year) {
        return PartialDate.problem(calendar, year, null, null)
                .filter(Problem.YEAR_OF_ANOTHER_CALENDAR::equals)
                .isEmpty();
    }
}
