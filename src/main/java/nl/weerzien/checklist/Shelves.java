package nl.weerzien.checklist;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;

/// The shelves of one rule book: a few an origin, made when first somebody needs them.
final class Shelves {
    private final Map<Key, Shelf> made = new ConcurrentHashMap<>();

    /// @param others kinds that only others from there have
    private record Key(Country origin, Set<DocumentKind> others, Set<DocumentKind> notIssued) {}

    Shelf of(RuleBook rules, Country origin, Set<DocumentKind> others, Set<DocumentKind> notIssued) {
        return made.computeIfAbsent(new Key(origin, Set.copyOf(others), Set.copyOf(notIssued)), key -> {
            var kinds = rules.kindsOf(origin).stream()
                    .filter(kind -> !key.others().contains(kind.kind()))
                    .toList();
            return new Shelf(kinds, key.notIssued());
        });
    }
}
