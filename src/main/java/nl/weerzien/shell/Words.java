package nl.weerzien.shell;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import nl.weerzien.shared.MessageKey;

/// The words of a message key in the language of the current screen.
///
/// Patterns are ICU message format: `{0}`, `{0, plural, one {…} other {…}}`, `{0, select, …}`. Arguments that a simple
/// `{0}` shows may be text, numbers, dates (`12-05-1990`, the same in every language), times, countries, lists of
/// these, and further keys. Where the direction of a value could disturb its sentence it stands between bidi isolates,
/// so names, numbers and dates stay whole in right-to-left text.
public final class Words {

    private Words() {}

    /// A key nobody translated throws in tests; in production it shows as itself and is logged as an error.
    public static String of(String key, Object... arguments) {
        return of(new MessageKey(key, arguments));
    }

    /// As [#of(String, Object...)].
    public static String of(MessageKey message) {
        return Phrases.of(language()).say(message);
    }

    /// For what is not a screen: a letter, a page of the bundle, a name in another language than the screen's.
    public static String in(Language language, MessageKey message) {
        return Phrases.of(language).say(message);
    }

    /// Teaches the house words that stand outside the class path, such as those of the rules. Learning the same
    /// words again changes nothing.
    ///
    /// @throws IllegalStateException if a key already has other words
    public static void learn(Language language, Map<String, String> patterns) {
        Phrases.of(language).learn(patterns);
    }

    /// A single value (a date, a number, a country …) as sentences show it, for a place of its own such as a table.
    public static String show(Object value) {
        return Phrases.of(language()).show(value);
    }

    /// The language of the current screen; the original outside any screen.
    public static Language language() {
        var ui = UI.getCurrent();
        return ui == null ? Language.NL : Language.of(ui.getLocale());
    }

    /// The locale of [#language].
    public static Locale locale() {
        return language().locale();
    }
}
