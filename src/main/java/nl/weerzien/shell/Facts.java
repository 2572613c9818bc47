package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import nl.weerzien.shared.MessageKey;

/// Facts as label and value, one below the other.
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /// @param value text, a number, a date, a country or a key, shown as [Words#show] does
    public Facts with(MessageKey label, Object value) {
        var shown = new Span(Words.show(value));
        // the value's own direction, whatever the page's: a Latin name in an Arabic page
        shown.getElement().setAttribute("dir", "auto");
        return with(label, shown);
    }

    public Facts with(MessageKey label, Component value) {
        add(new Term(Words.of(label)), new Description(value));
        return this;
    }
}
