package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import nl.weerzien.shared.MessageKey;

/// What a person can do here. What changes something is a button; what leads somewhere is a link, so that it can be
/// opened in a new tab. Both are 48 pixels high.
public final class Action {

    private Action() {}

    /// The one thing a reader most likely wants here. At most one a card.
    public static Button primary(MessageKey words, Runnable action) {
        var button = secondary(words, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button secondary(MessageKey words, Runnable action) {
        var button = new Button(Words.of(words), _ -> action.run());
        button.addClassName("action");
        return button;
    }

    /// Without a frame: a way back, a lesser choice.
    public static Button quiet(MessageKey words, Runnable action) {
        var button = secondary(words, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /// Lets Enter in one of these fields do what the button does, with what was just typed.
    public static void onEnter(Button button, Component... fields) {
        button.addClickShortcut(Key.ENTER).listenOn(fields).resetFocusOnActiveElement();
    }

    /// Lets Escape in one of these fields do what the button does.
    public static void onEscape(Button button, Component... fields) {
        button.addClickShortcut(Key.ESCAPE).listenOn(fields);
    }

    /// A link that looks like [#primary].
    ///
    /// @param href relative to the application's root, e.g. [CaseLink#href]
    public static Anchor primaryLink(MessageKey words, String href) {
        var link = link(words, href);
        link.addClassName("primary");
        return link;
    }

    /// A link that looks like [#secondary].
    public static Anchor link(MessageKey words, String href) {
        var link = textLink(words, href);
        link.addClassName("action-link");
        return link;
    }

    /// A link inside text.
    public static Anchor textLink(MessageKey words, String href) {
        return new Anchor(href, Words.of(words));
    }
}
