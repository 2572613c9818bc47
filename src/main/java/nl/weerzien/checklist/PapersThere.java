package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.shared.DocumentKind;

/// The kinds of paper that a relative may hold, and which of them answer what is asked.
///
/// @param kinds the origin's and the general ones, without those that only others from there have
/// @param notIssued those that nobody makes any more, as far as we know
/// @param missing the facts without which it is open whether a kind is theirs
record PapersThere(List<KindDescription> kinds, Set<DocumentKind> notIssued, Set<Fact> missing) {

    static PapersThere of(RuleBook rules, Circumstances circumstances, LocalDate today) {
        var kinds = new ArrayList<>(rules.kindsOf(circumstances.origin()));
        var notIssued = new HashSet<DocumentKind>();
        var missing = EnumSet.noneOf(Fact.class);
        rules.origin(circumstances.origin()).stream()
                .flatMap(origin -> origin.papers().stream())
                .forEach(paper -> {
                    if (paper.isNotIssued(today)) notIssued.add(paper.kind());
                    switch (Condition.allHold(paper.when(), circumstances, today)) {
                        case Holding.Yes _ -> {}
                        case Holding.No _ -> kinds.removeIf(kind -> kind.kind().equals(paper.kind()));
                        case Holding.Unknown(var because) -> missing.addAll(because);
                    }
                });
        return new PapersThere(kinds, notIssued, missing);
    }

    /// The kinds that answer a need, the strongest first; those that are still made before those that are not, and
    /// the origin's own before the general ones.
    List<DocumentKind> answering(Need need) {
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

    /// The kinds that answer no part of a need and still say something about it.
    List<DocumentKind> helping(Need need) {
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
