package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weerzien.shared.MessageKey;

/// A message panel inside a page: what is the matter, and what to do about it. Sign and words say it, the colour only
/// agrees.
public class Notice extends Div {

    /// @param title what is the matter, in a few words
    /// @param texts sentences that follow, each a paragraph
    public Notice(Pill.Tone tone, MessageKey title, MessageKey... texts) {
        addClassNames("notice", tone.cssClass());
        var head = new Paragraph(Words.of(title));
        head.addClassName("notice-title");
        add(head);
        for (var text : texts) add(Say.paragraph(text));
    }

    /// Adds buttons of [Action] below the words.
    public Notice with(Component... actions) {
        add(Lay.actions(actions));
        return this;
    }

    /// Reads itself aloud when it appears, without moving the focus. For what happens after the page stands.
    public Notice announced() {
        getElement().setAttribute("role", "status");
        return this;
    }
}
