package nl.weerzien.contact.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.weerzien.contact.Direction;
import nl.weerzien.contact.Wording;

/// Somebody's own words: their lines, their language and their direction, whatever those of the page are.
class Said extends Paragraph {

    /// Words in a language that was said, or left open: a screen reader then must not guess that it is the page's.
    Said(Wording words) {
        this(words.text(), words);
        var language = words.language();
        getElement().setAttribute("lang", language == null ? "" : language);
    }

    private Said(String text, Wording words) {
        super(text);
        addClassName("said");
        getElement().setAttribute("dir", words.direction().map(Said::code).orElse("auto"));
    }

    /// A note, in the language its writer works in.
    static Said noted(String text) {
        return new Said(text, new Wording(text, null));
    }

    private static String code(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> "ltr";
            case RIGHT_TO_LEFT -> "rtl";
        };
    }
}
