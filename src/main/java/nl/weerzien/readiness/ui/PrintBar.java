package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;

/// What stands above a page made for paper, and is not printed with it.
class PrintBar extends Div {

    /// @param back where the page was opened from
    PrintBar(MessageKey backWords, String back, Component... more) {
        addClassNames("row", "actions", "family-list-bar");
        add(Action.primary(
                new MessageKey("readiness.list.print"),
                () -> UI.getCurrent().getPage().executeJs("window.print()")));
        add(more);
        add(Action.textLink(backWords, back));
    }
}
