package nl.weerzien.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Collection;
import nl.weerzien.shared.MessageKey;

/// Fields that speak the language of the screen throughout, their own buttons and messages included. Screens take
/// their fields here and never make a date picker or an upload themselves.
public final class Field {

    private Field() {}

    public static TextField text(MessageKey label) {
        return new TextField(Words.of(label));
    }

    /// Text in its own direction: a name in Latin letters stays left to right on an Arabic screen.
    public static TextField anyScript(MessageKey label) {
        var field = text(label);
        field.getElement().setAttribute("dir", "auto");
        return field;
    }

    public static TextArea longText(MessageKey label) {
        return new TextArea(Words.of(label));
    }

    /// A day, typed or picked, shown as `12-05-1990`. Also understands `12-5-1990`, `12/05/1990`, `12.05.1990` and
    /// `1990-05-12`.
    public static DatePicker date(MessageKey label) {
        var field = new DatePicker(Words.of(label));
        field.setI18n(ComponentWords.datePicker());
        field.setLocale(Words.locale());
        return field;
    }

    /// One of a few.
    ///
    /// @param words what an item is called
    public static <T> Select<T> choice(MessageKey label, Collection<T> items, WordsOf<T> words) {
        var field = new Select<T>();
        field.setLabel(Words.of(label));
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : Words.of(words.of(item)));
        return field;
    }

    public static Checkbox tick(MessageKey label) {
        return new Checkbox(Words.of(label));
    }

    public static Upload upload(UploadHandler handler) {
        var field = new Upload(handler);
        field.setI18n(ComponentWords.upload());
        return field;
    }

    /// Says at a field whether something must still be filled in.
    public static void needed(HasValidationProperties field, boolean missing) {
        field.setErrorMessage(Words.of("shell.field.needed"));
        field.setInvalid(missing);
    }

    /// Says at a field why what it holds cannot be, and moves the keyboard there.
    public static <F extends HasValidationProperties & Focusable<?>> void refused(F field, MessageKey why) {
        field.setErrorMessage(Words.of(why));
        field.setInvalid(true);
        field.focus();
    }

    /// What an item is called.
    @FunctionalInterface
    public interface WordsOf<T> {
        MessageKey of(T item);
    }
}
