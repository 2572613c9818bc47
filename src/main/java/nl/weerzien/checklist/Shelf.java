package nl.weerzien.checklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.weerzien.shared.DocumentKind;

/// The kinds of paper that many relatives may hold alike, and which of them answer what is asked. Rules never change
/// while a house is open, so each need is weighed once and remembered.
final class Shelf {
    private final List<KindDescription> kinds;
    private final Set<DocumentKind> notIssued;
    private final Map<Need, List<DocumentKind>> answering = new ConcurrentHashMap<>();
    private final Map<Need, List<DocumentKind>> helping = new ConcurrentHashMap<>();

    /// @param notIssued those that nobody makes any more, as far as we know
    Shelf(List<KindDescription> kinds, Set<DocumentKind> notIssued) {
        this.kinds = List.copyOf(kinds);
        this.notIssued = Set.copyOf(notIssued);
    }

    /// The kinds of paper, the general ones among them.
    List<KindDescription> kinds() {
        return kinds;
    }

    Set<DocumentKind> notIssued() {
        return notIssued;
    }

    /// The kinds that answer a need, the strongest first; those that are still made before those that are not, and
    /// the origin's own before the general ones.
    List<DocumentKind> answering(Need need) {
        return answering.computeIfAbsent(need, this::weighed);
    }

    /// The kinds that answer no part of a need and still say something about it.
    List<DocumentKind> helping(Need need) {
        return helping.computeIfAbsent(need, this::beside);
    }

    private List<DocumentKind> weighed(Need need) {
        var leaves = need.leaves().toList();
        return kinds.stream()
                .filter(kind -> leaves.stream().anyMatch(kind::answers))
                .sorted(Comparator.comparing((KindDescription kind) -> strength(kind, leaves))
                        .reversed()
                        .thenComparing(kind -> notIssued.contains(kind.kind()))
                        .thenComparing(kind -> kind.origin() == null))
                .map(KindDescription::kind)
                .toList();
    }

    private List<DocumentKind> beside(Need need) {
        var leaves = need.leaves().toList();
        return kinds.stream()
                .filter(kind -> leaves.stream().noneMatch(kind::answers))
                .filter(kind -> leaves.stream().anyMatch(kind::speaksTo))
                .map(KindDescription::kind)
                .toList();
    }

    /// How strongly a kind answers a need; naming the kind itself is as strong as it gets.
    private static Strength strength(KindDescription kind, List<Need> leaves) {
        return leaves.stream()
                .filter(kind::answers)
                .map(leaf -> leaf instanceof Need.ClaimOf asked ? kind.claims().get(asked.claim()) : Strength.OFFICIAL)
                .max(Comparator.naturalOrder())
                .orElse(Strength.INDICATIVE);
    }
}
