package nl.weerzien.contact.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import nl.weerzien.document.PaperLanguage;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// A field for somebody's words, and the language they say these are in. No length is set in the browser: it would cut
/// off, without a word, what somebody pastes.
class WordsField extends Div {
    private final TextArea text;
    private final Select<String> language;

    WordsField(MessageKey label, MessageKey languageLabel, @Nullable String language) {
        addClassName("lines");
        this.text = area(label);
        this.language = language(languageLabel, language);
        add(text, this.language);
    }

    static TextArea area(MessageKey label) {
        var area = Field.longText(label);
        area.getElement().setAttribute("dir", "auto");
        area.addClassName("writing");
        return area;
    }

    static Select<String> language(MessageKey label, @Nullable String chosen) {
        var choice = Field.choice(label, PaperLanguage.ALL, PaperLanguage::label);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(Words.of("contact.language.unsaid"));
        choice.setItemLabelGenerator(
                code -> Words.of(code == null ? new MessageKey("contact.language.unsaid") : PaperLanguage.label(code)));
        choice.setValue(chosen != null && PaperLanguage.ALL.contains(chosen) ? chosen : null);
        return choice;
    }

    String typed() {
        return text.getValue();
    }

    @Nullable
    String spoken() {
        return language.getValue();
    }

    void clear() {
        text.clear();
        text.setInvalid(false);
    }

    /// What was typed stays.
    void object(MessageKey why) {
        text.setErrorMessage(Words.of(why));
        text.setInvalid(true);
        text.focus();
    }
}
