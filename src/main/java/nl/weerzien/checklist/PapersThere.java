package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.shared.DocumentKind;

/// The kinds of paper that a relative may hold.
///
/// @param shelf the origin's and the general ones, without those that only others from there have
/// @param missing the facts without which it is open whether a kind is theirs
record PapersThere(Shelf shelf, Set<Fact> missing) {

    static PapersThere of(RuleBook rules, Circumstances circumstances, LocalDate today) {
        var others = new HashSet<DocumentKind>();
        var notIssued = new HashSet<DocumentKind>();
        var missing = EnumSet.noneOf(Fact.class);
        rules.origin(circumstances.origin()).stream()
                .flatMap(origin -> origin.papers().stream())
                .forEach(paper -> {
                    if (paper.isNotIssued(today)) notIssued.add(paper.kind());
                    switch (Condition.allHold(paper.when(), circumstances, today)) {
                        case Holding.Yes _ -> {}
                        case Holding.No _ -> others.add(paper.kind());
                        case Holding.Unknown(var because) -> missing.addAll(because);
                    }
                });
        return new PapersThere(rules.shelves().of(rules, circumstances.origin(), others, notIssued), missing);
    }

    /// As [Shelf#answering].
    List<DocumentKind> answering(Need need) {
        return shelf.answering(need);
    }

    /// As [Shelf#helping].
    List<DocumentKind> helping(Need need) {
        return shelf.helping(need);
    }
}
