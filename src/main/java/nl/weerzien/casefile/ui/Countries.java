package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// A field for a country, found by typing the beginning of its name in the language of the screen.
final class Countries {
    private Countries() {}

    static ComboBox<Country> field(MessageKey label, @Nullable Country value) {
        var field = new ComboBox<Country>(Words.of(label));
        field.setItems(Stream.of(Locale.getISOCountries())
                .map(Country::new)
                .sorted(Comparator.comparing(Words::show, Collator.getInstance(Words.locale())))
                .toList());
        field.setItemLabelGenerator(Words::show);
        field.setClearButtonVisible(true);
        if (value != null) field.setValue(value);
        return field;
    }
}
