package nl.weerzien.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.jspecify.annotations.Nullable;

/// How a paper writes its dates, as far as a person told by answering some of them.
///
/// @param calendar null while nobody told which
/// @param order null while nobody told which of two figures is the day
public record Notation(
        @Nullable CalendarSystem calendar, @Nullable Order order) {
    public static final Notation UNTOLD = new Notation(null, null);

    /// Which of the first two figures is the day.
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST;

        /// As the date's own notation has it; empty when that does not begin with day and month, or both are the same.
        static Optional<Order> of(PartialDate date) {
            var month = date.month();
            var day = date.day();
            if (month == null || day == null || month.equals(day)) return Optional.empty();
            var figures = figures(date.raw());
            if (figures.equals(List.of(day, month))) return Optional.of(DAY_FIRST);
            return figures.equals(List.of(month, day)) ? Optional.of(MONTH_FIRST) : Optional.empty();
        }

        /// The first two numbers of a text, in figures of any script.
        private static List<Integer> figures(String text) {
            var western = new StringBuilder();
            text.codePoints()
                    .forEach(point ->
                            western.append(Character.isDigit(point) ? (char) ('0' + Character.digit(point, 10)) : ' '));
            var numbers = new ArrayList<Integer>();
            for (var number : western.toString().strip().split(" +"))
                if (number.matches("\\d{1,4}") && numbers.size() < 2) numbers.add(Integer.valueOf(number));
            return numbers;
        }
    }

    /// What the answers tell, the latest above all.
    ///
    /// @param answers the last one per field and person
    static Notation told(List<ConfirmedField> answers, DatesRead read) {
        var told = UNTOLD;
        for (var answer : answers.stream()
                .filter(answer -> answer.date().isPresent())
                .sorted(Comparator.comparing(ConfirmedField::at))
                .toList()) told = told.after(answer.name(), answer.date().orElseThrow(), read);
        return told;
    }

    private Notation after(FieldName name, PartialDate answer, DatesRead dates) {
        var printed = dates.printed(name);
        var read =
                printed.stream().flatMap(extract -> dates.of(extract).stream()).toList();
        if (read.isEmpty()) return this;
        var chosen = read.stream().anyMatch(date -> date.calendar() != answer.calendar());
        var told = chosen ? with(answer.calendar()) : takenBack(answer, printed, dates) ? withoutCalendar() : this;
        return order(answer, printed, dates).map(told::with).orElse(told);
    }

    /// Whether the date could be in the calendar that was told, and the person kept to the machine's.
    private boolean takenBack(PartialDate answer, List<Extract> printed, DatesRead dates) {
        return calendar != null
                && calendar != answer.calendar()
                && printed.stream()
                        .anyMatch(extract -> !dates.in(calendar, extract).isEmpty());
    }

    /// The order of figures that an answer chose; empty when the raw text left no choice.
    private static Optional<Order> order(PartialDate answer, List<Extract> printed, DatesRead dates) {
        var read = printed.stream()
                .flatMap(extract ->
                        Stream.concat(dates.of(extract).stream(), dates.in(answer.calendar(), extract).stream()))
                .toList();
        if (read.stream().noneMatch(date -> DatesRead.isSwapped(date, answer))) return Optional.empty();
        return read.stream()
                .filter(date -> DatesRead.sameDay(date, answer))
                .flatMap(date -> Order.of(date).stream())
                .findFirst();
    }

    private Notation with(CalendarSystem told) {
        return new Notation(told, order);
    }

    private Notation withoutCalendar() {
        return new Notation(null, order);
    }

    private Notation with(Order told) {
        return new Notation(calendar, told);
    }

    /// How far a date is from what was told: 0 when it agrees.
    ///
    /// @param date with its own notation as [PartialDate#raw]
    int distance(PartialDate date) {
        int other = calendar != null && date.calendar() != calendar ? 2 : 0;
        var swapped =
                order != null && Order.of(date).filter(found -> found != order).isPresent();
        return swapped ? other + 1 : other;
    }
}
