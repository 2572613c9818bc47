package nl.weerzien.checklist;

/// An edition of a route's rules, as kept with what was prepared under it: route `nl/nareis`, name
/// `from-2026-06-12`.
public record EditionId(String route, String name) {
    @Override
    public String toString() {
        return route + "/" + name;
    }
}
