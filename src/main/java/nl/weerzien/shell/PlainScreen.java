package nl.weerzien.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import nl.weerzien.shared.MessageKey;

/// A page that only says something and shows the way home.
abstract class PlainScreen extends Div implements HasDynamicTitle {
    private final String title;

    PlainScreen(String title, String whatNow) {
        this.title = Words.of(title);
        addClassNames("narrow", "stack");
        add(Heading.page(new MessageKey(title)), Say.paragraph(new MessageKey(whatNow)));
        add(Lay.actions(Action.primaryLink(new MessageKey("shell.home"), "")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
