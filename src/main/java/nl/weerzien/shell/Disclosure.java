package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import nl.weerzien.shared.MessageKey;

/// Something folded away that opens on the spot: done things, reasons, sources. The browser's own element, so it works
/// with keyboard, screen reader and search in the page.
public class Disclosure extends NativeDetails {

    public Disclosure(MessageKey summary, Component... content) {
        super(Words.of(summary), Lay.lines(content));
        addClassName("disclosure");
    }

    /// Moves the keyboard to the line that opens it.
    public void reach() {
        getSummary().getElement().callJsFunction("focus");
    }
}
