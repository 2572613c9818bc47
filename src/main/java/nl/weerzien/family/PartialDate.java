package nl.weerzien.family;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date as a paper or a person gives it: in its own calendar, with as much as is known, never completed by guessing.
///
/// @param month 1 to 12 (13 in the Ethiopian calendar); null when only the year is known
/// @param day null when only the month or the year is known
/// @param raw the text as given, kept for ever; the parts in figures when nothing else was given
public record PartialDate(
        CalendarSystem calendar,
        int year,
        @Nullable Integer month,
        @Nullable Integer day,
        String raw) {
    /// @throws IllegalArgumentException if the calendar has no such day; ask [#problem] first when a person types
    public PartialDate {
        var problem = problem(calendar, year, month, day);
        if (problem.isPresent()) throw new IllegalArgumentException("no date: " + problem.get());
        raw = raw.isBlank() ? figures(year, month, day) : raw.strip();
    }

    /// Why the parts are no date.
    public enum Problem {
        /// Outside the years this calendar may have on a paper: probably another calendar.
        YEAR_OF_ANOTHER_CALENDAR,
        /// There is no such month.
        NO_SUCH_MONTH,
        /// There is no such day in this month of this year.
        NO_SUCH_DAY,
        /// A day was given without its month.
        DAY_WITHOUT_MONTH
    }

    /// A whole date in figures.
    public static PartialDate of(CalendarSystem calendar, int year, int month, int day) {
        return new PartialDate(calendar, year, month, day, "");
    }

    /// A Gregorian day.
    public static PartialDate of(LocalDate day) {
        return of(CalendarSystem.GREGORIAN, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// The same day in another calendar, to show beside it.
    ///
    /// @throws IllegalArgumentException if the day lies outside the years of `calendar`
    public static PartialDate of(LocalDate day, CalendarSystem calendar) {
        var parts = calendar.parts(day);
        return of(calendar, parts[0], parts[1], parts[2]);
    }

    /// What keeps these parts from being a date; empty when nothing does.
    public static Optional<Problem> problem(
            CalendarSystem calendar, int year, @Nullable Integer month, @Nullable Integer day) {
        if (year < calendar.firstYear() || year > calendar.lastYear())
            return Optional.of(Problem.YEAR_OF_ANOTHER_CALENDAR);
        if (month == null) return day == null ? Optional.empty() : Optional.of(Problem.DAY_WITHOUT_MONTH);
        if (month < 1 || month > calendar.months()) return Optional.of(Problem.NO_SUCH_MONTH);
        if (day != null && (day < 1 || day > calendar.daysIn(year, month))) return Optional.of(Problem.NO_SUCH_DAY);
        return Optional.empty();
    }

    /// The Gregorian days this may mean: one for a whole date (three in the Hijri calendar, see
    /// [CalendarSystem#HIJRI]), all of the month or the year when no more is known.
    public DateRange range() {
        var first = calendar.day(year, month == null ? 1 : month, day == null ? 1 : day);
        var tolerance = calendar.toleranceInDays();
        return new DateRange(first.minusDays(tolerance), last().plusDays(tolerance));
    }

    /// Whether year, month and day are all known.
    public boolean isWhole() {
        return day != null;
    }

    /// The Gregorian day of a whole date by calculation, without the tolerance of [#range]; empty when not whole.
    public Optional<LocalDate> calculated() {
        if (month == null || day == null) return Optional.empty();
        return Optional.of(calendar.day(year, month, day));
    }

    /// The known parts in figures, year first: `1982-13-05`, `1982-13`, `1982`.
    public String figures() {
        return figures(year, month, day);
    }

    private LocalDate last() {
        if (month == null) return calendar.lastDay(year, calendar.months());
        return day == null ? calendar.lastDay(year, month) : calendar.day(year, month, day);
    }

    private static String figures(int year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null) return "%04d".formatted(year);
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
