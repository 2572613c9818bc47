package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// A date as a paper or a person gives it: its calendar, as many parts as are known, the words themselves, and what it
/// is in our calendar. What is no date is said, and left standing to be put right.
class DateGiven extends Div {
    private final Select<CalendarSystem> calendar;
    private final Select<Integer> month;
    private final TextField day = Field.text(new MessageKey("casefile.date.day"));
    private final TextField year = Field.text(new MessageKey("casefile.date.year"));
    private final TextField words = Field.anyScript(new MessageKey("casefile.date.words"));
    private final Paragraph meaning = new Paragraph();
    private final Consumer<@Nullable PartialDate> keep;
    private boolean filling;

    /// @param calendars those to choose from, the usual one first
    /// @param keep told of every date that is one, and of null when everything was wiped
    DateGiven(
            MessageKey label,
            List<CalendarSystem> calendars,
            @Nullable PartialDate given,
            Consumer<@Nullable PartialDate> keep) {
        this.keep = keep;
        addClassName("date-given");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of(label));
        calendar = Field.choice(new MessageKey("casefile.date.calendar"), calendars, Calendars::name);
        month = Field.choice(new MessageKey("casefile.date.month"), List.of(), this::monthName);
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption(Words.of("casefile.date.month-unknown"));
        for (var number : List.of(day, year)) number.getElement().setProperty("inputMode", "numeric");
        meaning.addClassName("small");
        meaning.getElement().setAttribute("role", "status");
        var title = new Div(Words.of(label));
        title.addClassName("group-label");
        title.getElement().setAttribute("aria-hidden", "true");
        add(title, Lay.row(day, month, year, calendar), words, meaning);
        fill(given, calendars.getFirst());
        calendar.addValueChangeListener(_ -> changeCalendar());
        List.of(day, year, words).forEach(field -> field.addValueChangeListener(_ -> changed()));
        month.addValueChangeListener(_ -> changed());
    }

    private void fill(@Nullable PartialDate given, CalendarSystem usual) {
        calendar.setValue(given == null ? usual : given.calendar());
        setMonths();
        if (given == null) return;
        year.setValue(Integer.toString(given.year()));
        month.setValue(given.month());
        day.setValue(given.day() == null ? "" : Integer.toString(given.day()));
        words.setValue(given.raw().equals(given.figures()) ? "" : given.raw());
        explain(given);
    }

    private void changeCalendar() {
        filling = true;
        var before = month.getValue();
        setMonths();
        if (before != null && before <= calendar.getValue().months()) month.setValue(before);
        filling = false;
        changed();
    }

    private void setMonths() {
        month.setItems(
                IntStream.rangeClosed(1, calendar.getValue().months()).boxed().toList());
    }

    private MessageKey monthName(Integer number) {
        return Calendars.month(calendar.getValue(), number);
    }

    private void changed() {
        if (filling) return;
        if (year.isEmpty() && month.isEmpty() && day.isEmpty() && words.isEmpty()) {
            say(Optional.empty(), false);
            keep.accept(null);
            return;
        }
        read().ifPresent(date -> {
            explain(date);
            keep.accept(date);
        });
    }

    private Optional<PartialDate> read() {
        var inYear = Digits.read(year.getValue());
        var inDay = Digits.read(day.getValue());
        if (inYear.isEmpty()) return refuse("casefile.date.no-year");
        if (!day.isEmpty() && inDay.isEmpty()) return refuse("casefile.date.no-day");
        var known = inDay.isPresent() ? (Integer) inDay.getAsInt() : null;
        var system = calendar.getValue();
        var problem = PartialDate.problem(system, inYear.getAsInt(), month.getValue(), known);
        if (problem.isPresent())
            return refuse("casefile.date.problem." + Keys.word(problem.get()), Calendars.name(system));
        return Optional.of(new PartialDate(system, inYear.getAsInt(), month.getValue(), known, words.getValue()));
    }

    private Optional<PartialDate> refuse(String key, Object... arguments) {
        say(Optional.of(new MessageKey(key, arguments)), true);
        return Optional.empty();
    }

    private void explain(PartialDate date) {
        say(Calendars.converted(date), false);
    }

    private void say(Optional<MessageKey> message, boolean wrong) {
        meaning.setText(message.map(Words::of).orElse(""));
        meaning.setClassName("wrong", wrong);
        year.setInvalid(wrong);
    }
}
