package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.weerzien.document.Notation;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// A date as it stands on a paper: calendar, day, month and year, the day or month left empty when the paper does not
/// say them.
class DateEntry extends Div {
    private final Select<CalendarSystem> calendar = Field.choice(
            new MessageKey("document.date.calendar"), List.of(CalendarSystem.values()), DateWords::calendar);
    private final TextField day = part("document.date.day", "[0-9]{1,2}");
    private final TextField month = part("document.date.month", "[0-9]{1,2}");
    private final TextField year = part("document.date.year", "[0-9]{4}");

    /// @param start what is filled in to begin with
    /// @param notation how the paper writes its other dates
    DateEntry(Optional<PartialDate> start, Notation notation) {
        var told = Optional.ofNullable(notation.calendar());
        calendar.setValue(start.map(PartialDate::calendar).or(() -> told).orElse(CalendarSystem.GREGORIAN));
        start.ifPresent(this::fill);
        add(Lay.fields(calendar, day, month, year));
    }

    private void fill(PartialDate start) {
        year.setValue(String.valueOf(start.year()));
        if (start.month() != null) month.setValue(String.valueOf(start.month()));
        if (start.day() != null) day.setValue(String.valueOf(start.day()));
    }

    /// The date, or empty with the fields saying what is not right.
    Optional<PartialDate> date() {
        List.of(day, month, year).forEach(field -> field.setInvalid(false));
        if (number(year) == null || bad(month) || bad(day)) {
            var first = number(year) == null ? year : bad(month) ? month : day;
            return refuse(first, new MessageKey("document.date.digits"));
        }
        var years = Integer.parseInt(year.getValue().strip());
        return PartialDate.problem(calendar.getValue(), years, number(month), number(day))
                .<Optional<PartialDate>>map(this::refuse)
                .orElseGet(
                        () -> Optional.of(new PartialDate(calendar.getValue(), years, number(month), number(day), "")));
    }

    private Optional<PartialDate> refuse(PartialDate.Problem problem) {
        return switch (problem) {
            case YEAR_OF_ANOTHER_CALENDAR -> refuse(year, new MessageKey("document.date.other-calendar"));
            case NO_SUCH_MONTH -> refuse(month, new MessageKey("document.date.no-month"));
            case NO_SUCH_DAY -> refuse(day, new MessageKey("document.date.no-day"));
            case DAY_WITHOUT_MONTH -> refuse(month, new MessageKey("document.date.day-without-month"));
        };
    }

    private static Optional<PartialDate> refuse(TextField field, MessageKey why) {
        field.setErrorMessage(Words.of(why));
        field.setInvalid(true);
        field.focus();
        return Optional.empty();
    }

    private static boolean bad(TextField field) {
        return !field.getValue().isBlank() && number(field) == null;
    }

    private static @Nullable Integer number(TextField field) {
        var typed = field.getValue().strip();
        return typed.matches("[0-9]{1,4}") ? Integer.valueOf(typed) : null;
    }

    private static TextField part(String label, String allowed) {
        var field = Field.text(new MessageKey(label));
        field.setAllowedCharPattern("[0-9]");
        field.getElement().setProperty("inputmode", "numeric");
        field.setMaxLength(allowed.endsWith("{4}") ? 4 : 2);
        return field;
    }
}
