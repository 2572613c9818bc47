package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import nl.weerzien.shared.MessageKey;

/// One thing on white: a heading and what belongs to it. Announced as a region by its heading.
public class Card extends Section {

    /// With a heading of level 2.
    public Card(MessageKey title, Component... content) {
        this(Heading.section(title), content);
    }

    /// With a heading of another level, or one that is data.
    ///
    /// @param heading one of [Heading]
    public Card(HtmlContainer heading, Component... content) {
        addClassName("card");
        Heading.labels(heading, this);
        add(heading);
        add(content);
    }
}
