package nl.weerzien.readiness.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Places days along the drawn road: time runs from where reading begins.
///
/// @param first the first month drawn
/// @param last the last month drawn
/// @param from where the first month begins, in units of the picture
/// @param to where the last month ends; less than `from` where reading runs from right to left
record RoadScale(YearMonth first, YearMonth last, double from, double to) {
    /// More labels would run into each other.
    private static final int MOST_TICKS = 9;

    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

    /// A scale that holds all the days, and at least two months.
    ///
    /// @param days at least one
    static RoadScale over(Collection<LocalDate> days, double from, double to) {
        var first = YearMonth.from(days.stream().min(Comparator.naturalOrder()).orElseThrow());
        var last = YearMonth.from(days.stream().max(Comparator.naturalOrder()).orElseThrow());
        return new RoadScale(first, last.equals(first) ? last.plusMonths(1) : last, from, to);
    }

    double x(LocalDate day) {
        var begin = first.atDay(1);
        var all = ChronoUnit.DAYS.between(begin, last.atEndOfMonth()) + 1;
        return from + (to - from) * ChronoUnit.DAYS.between(begin, day) / all;
    }

    /// The months to write below the line.
    List<YearMonth> ticks() {
        var months = first.until(last, ChronoUnit.MONTHS) + 1;
        var step = STEPS.stream()
                .filter(each -> (months + each - 1) / each <= MOST_TICKS)
                .findFirst()
                .orElse(STEPS.getLast());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(step))
                .toList();
    }
}
