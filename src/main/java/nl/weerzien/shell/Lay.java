package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;

/// Ways to lay things out. Directions follow the reading direction of the language; what does not fit side by side
/// falls below.
public final class Lay {

    private Lay() {}

    /// Below each other, with the distance of cards.
    public static Div stack(Component... parts) {
        return named("stack", parts);
    }

    /// Below each other, close together: lines of one thing.
    public static Div lines(Component... parts) {
        return named("lines", parts);
    }

    /// Side by side, wrapping.
    public static Div row(Component... parts) {
        return named("row", parts);
    }

    /// The first takes the space, the rest stand at the end of the line: a name and its state.
    public static Div ends(Component... parts) {
        return named("ends", parts);
    }

    /// A main column and a narrow one beside it; one column on a phone.
    public static Div split(Component main, Component aside) {
        return named("split", main, aside);
    }

    /// Cards of equal width, as many beside each other as fit.
    public static Div tiles(Component... parts) {
        return named("tiles", parts);
    }

    /// Buttons: full width below each other on a phone, in a line elsewhere.
    public static Div actions(Component... buttons) {
        return named("actions", buttons);
    }

    /// A form's fields: one column on a phone, two where they fit.
    public static Div fields(Component... fields) {
        return named("fields", fields);
    }

    /// A real list without bullets, so that a screen reader counts it.
    public static UnorderedList list(Component... items) {
        var list = new UnorderedList(Arrays.stream(items).map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("plain");
        return list;
    }

    private static Div named(String name, Component... parts) {
        var div = new Div(parts);
        div.addClassName(name);
        return div;
    }
}
