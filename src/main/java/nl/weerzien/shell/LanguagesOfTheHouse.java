package nl.weerzien.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.weerzien.shared.MessageKey;
import org.springframework.stereotype.Component;

/// Tells Vaadin which languages there are. The first one is what a visitor with none of them gets.
@Component
class LanguagesOfTheHouse implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Words.in(Language.of(locale), new MessageKey(key, arguments));
    }
}
