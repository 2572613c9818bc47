package nl.weerzien.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import nl.weerzien.shared.MessageKey;

/// Headings by what they head. A page has one [#page]; levels are not skipped, so that the page can be read aloud and
/// walked by its headings.
public final class Heading {

    private Heading() {}

    /// Level 1, once a page.
    public static H1 page(MessageKey words) {
        return new H1(Words.of(words));
    }

    /// Level 2: a card, a part of a page.
    public static H2 section(MessageKey words) {
        return new H2(Words.of(words));
    }

    /// Level 3: within a section.
    public static H3 part(MessageKey words) {
        return new H3(Words.of(words));
    }

    /// Level 4: within a part.
    public static H4 detail(MessageKey words) {
        return new H4(Words.of(words));
    }

    /// A section named by data, such as a person.
    public static H2 section(String name) {
        return new H2(name);
    }

    /// A part named by data, such as a person.
    public static H3 part(String name) {
        return new H3(name);
    }

    /// Lets `region` be announced by its heading.
    static void labels(HtmlContainer heading, HtmlContainer region) {
        var id = heading.getId().orElseGet(Ids::fresh);
        heading.setId(id);
        region.getElement().setAttribute("aria-labelledby", id);
    }
}
