package nl.weerzien.checklist;

import nl.weerzien.shared.MessageKey;

/// An edition of a route's rules, as kept with what was prepared under it: route `nl/nareis`, name
/// `from-2026-06-12`.
public record EditionId(String route, String name) {

    /// The edition as people call it.
    public MessageKey title() {
        return new MessageKey("checklist.edition." + route.replace('/', '.') + "." + name);
    }

    @Override
    public String toString() {
        return route + "/" + name;
    }
}
