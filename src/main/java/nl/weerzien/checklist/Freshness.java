package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the rules and facts that should have been looked at again.
record Freshness(RuleBook rules) {

    /// Those past their check-again day on `today`, the longest overdue first.
    static List<Stale> of(RuleBook rules, LocalDate today) {
        return new Freshness(rules)
                .everything()
                .filter(stated -> stated.provenance().isStale(today))
                .sorted(Comparator.comparing(stated -> stated.provenance().checkAgainOn()))
                .toList();
    }

    Stream<Stale> everything() {
        return Stream.of(
                        rules.editions().stream().flatMap(Freshness::ofEdition),
                        rules.terms().stream().map(Freshness::ofTerm),
                        rules.origins().stream().flatMap(Freshness::ofOrigin))
                .flatMap(stated -> stated);
    }

    private static Stream<Stale> ofEdition(Edition edition) {
        var place = edition.id() + ": ";
        return Stream.of(
                        edition.circle().stream()
                                .map(rule -> new Stale(place + rule.id(), rule.text(), rule.provenance())),
                        ofRequirements(place, edition.requirements()),
                        edition.doubts().stream()
                                .map(doubt -> new Stale(place + doubt.id(), doubt.text(), doubt.provenance())),
                        edition.overlays().stream()
                                .map(overlay -> new Stale(place + overlay.id(), overlay.title(), overlay.provenance())))
                .flatMap(stated -> stated);
    }

    private static Stale ofTerm(Term term) {
        return new Stale("terms: " + term.name().code(), term.name().title(), term.provenance());
    }

    private static Stream<Stale> ofRequirements(String place, List<Requirement> requirements) {
        return requirements.stream().map(asked -> new Stale(place + asked.id(), asked.title(), asked.provenance()));
    }

    private static Stream<Stale> ofOrigin(Origin origin) {
        var place = origin.country().iso2() + ": ";
        return Stream.of(
                        ofRequirements(place, origin.requirements()),
                        origin.notes().stream()
                                .map(note -> new Stale(place + note.id(), note.text(), note.provenance())),
                        origin.posts().stream()
                                .map(post -> new Stale(place + post.place(), post.text(), post.provenance())),
                        origin.papers().stream().flatMap(paper -> ofPaper(place, paper)))
                .flatMap(stated -> stated);
    }

    private static Stream<Stale> ofPaper(String place, Origin.Paper paper) {
        var here = place + paper.kind().code() + " ";
        return paper.facts().stream()
                .map(fact -> new Stale(here + fact.aspect().code(), fact.text(), fact.provenance()));
    }
}
