package nl.weerzien.testkit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;

/// Finds fields, buttons and words within a part of a screen, from top to bottom; what is hidden counts too. Of what is
/// asked for by its words, the first counts, and none fails the test.
public final class Screen {
    private Screen() {}

    /// Every component of the kind, the part itself among them.
    public static <C extends Component> Stream<C> all(Component part, Class<C> kind) {
        return all(part).filter(kind::isInstance).map(kind::cast);
    }

    public static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Screen::all));
    }

    /// What can be read, one text an element; without the invisible signs that keep its direction.
    public static List<String> texts(Component part) {
        return all(part)
                .map(one -> one.getElement().getText().replaceAll("[\u2066-\u2069]", ""))
                .filter(text -> !text.isBlank())
                .toList();
    }

    public static List<String> buttons(Component part) {
        return all(part, Button.class).map(Button::getText).toList();
    }

    public static Button button(Component part, String words) {
        return all(part, Button.class)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button '" + words + "' among " + buttons(part)));
    }

    /// As a finger on it would.
    public static void press(Component pressed) {
        ComponentUtil.fireEvent(pressed, new ClickEvent<>(pressed));
    }

    public static boolean has(Component part, String label) {
        return all(part).anyMatch(one -> isCalled(one, label));
    }

    /// The field with this label, of whichever kind the caller takes it for.
    @SuppressWarnings("unchecked")
    public static <F extends Component> F field(Component part, String label) {
        return (F) all(part)
                .filter(one -> isCalled(one, label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    public static TextField text(Component part, String label) {
        return field(part, TextField.class, label);
    }

    public static TextArea longText(Component part, String label) {
        return field(part, TextArea.class, label);
    }

    public static DatePicker date(Component part, String label) {
        return field(part, DatePicker.class, label);
    }

    @SuppressWarnings("unchecked")
    public static <T> Select<T> select(Component part, String label) {
        return field(part, Select.class, label);
    }

    @SuppressWarnings("unchecked")
    public static <T> ComboBox<T> combo(Component part, String label) {
        return field(part, ComboBox.class, label);
    }

    private static <F extends Component> F field(Component part, Class<F> kind, String label) {
        return all(part, kind)
                .filter(field -> isCalled(field, label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private static boolean isCalled(Component one, String label) {
        return one instanceof HasLabel field && label.equals(field.getLabel());
    }
}
