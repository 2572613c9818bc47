package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import nl.weerzien.shared.Country;

/// Finds fields and buttons by their words within a part of a screen; the first of its kind counts.
final class Screen {
    private Screen() {}

    static TextField text(Component part, String label) {
        return labelled(part, TextField.class, label);
    }

    static TextArea longText(Component part, String label) {
        return labelled(part, TextArea.class, label);
    }

    static DatePicker date(Component part, String label) {
        return labelled(part, DatePicker.class, label);
    }

    @SuppressWarnings("unchecked")
    static <T> Select<T> select(Component part, String label) {
        return labelled(part, Select.class, label);
    }

    @SuppressWarnings("unchecked")
    static ComboBox<Country> country(Component part, String label) {
        return labelled(part, ComboBox.class, label);
    }

    static Button button(Component part, String words) {
        return all(part)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    static boolean has(Component part, String label) {
        return all(part).anyMatch(one -> one instanceof HasLabel field && label.equals(field.getLabel()));
    }

    private static <C extends Component & HasLabel> C labelled(Component part, Class<C> type, String label) {
        return all(part)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Screen::all));
    }
}
