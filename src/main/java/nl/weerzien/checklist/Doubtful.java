package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the rules and facts that a person should look at.
record Doubtful(RuleBook rules) {

    /// Those past their check-again day on `today`, the longest overdue first.
    static List<RuleInDoubt> stale(RuleBook rules, LocalDate today) {
        return Stream.concat(new Doubtful(rules).everything(), unknown(rules).stream())
                .filter(stated -> stated.provenance().isStale(today))
                .sorted(Comparator.comparing(stated -> stated.provenance().checkAgainOn()))
                .toList();
    }

    /// Those of low confidence.
    static List<RuleInDoubt> uncertain(RuleBook rules) {
        return new Doubtful(rules)
                .everything()
                .filter(stated -> stated.provenance().confidence() == Confidence.LOW)
                .toList();
    }

    /// What the law of `today` leaves open: doubts, unsettled terms, and rules of the circle that ask a
    /// supervisor.
    static List<RuleInDoubt> unsettled(RuleBook rules, LocalDate today) {
        var edition = rules.edition(RuleBook.NAREIS, today);
        var place = edition.id() + ": ";
        return Stream.of(
                        edition.doubts().stream()
                                .map(doubt -> new RuleInDoubt(place + doubt.id(), doubt.text(), doubt.provenance())),
                        edition.circle().stream()
                                .filter(rule -> rule.says() == CircleRule.Says.ASK_SUPERVISOR)
                                .map(rule -> new RuleInDoubt(place + rule.id(), rule.text(), rule.provenance())),
                        rules.terms().stream().filter(Term::unsettled).map(Doubtful::ofUnsettled))
                .flatMap(stated -> stated)
                .toList();
    }

    /// What nobody has established about the papers of any origin.
    static List<RuleInDoubt> unknown(RuleBook rules) {
        return rules.origins().stream()
                .flatMap(origin -> origin.unknown().stream()
                        .map(open -> new RuleInDoubt(origin.country().iso2(), open.text(), open.provenance())))
                .toList();
    }

    Stream<RuleInDoubt> everything() {
        return Stream.of(
                        rules.editions().stream().flatMap(Doubtful::ofEdition),
                        rules.terms().stream().map(Doubtful::ofTerm),
                        notes("origins: ", rules.notes()),
                        rules.origins().stream().flatMap(Doubtful::ofOrigin),
                        rules.road().everything())
                .flatMap(stated -> stated);
    }

    private static Stream<RuleInDoubt> ofEdition(Edition edition) {
        var place = edition.id() + ": ";
        return Stream.of(
                        edition.circle().stream()
                                .map(rule -> new RuleInDoubt(place + rule.id(), rule.text(), rule.provenance())),
                        ofRequirements(place, edition.requirements()),
                        edition.doubts().stream()
                                .map(doubt -> new RuleInDoubt(place + doubt.id(), doubt.text(), doubt.provenance())),
                        edition.overlays().stream()
                                .map(overlay ->
                                        new RuleInDoubt(place + overlay.id(), overlay.title(), overlay.provenance())))
                .flatMap(stated -> stated);
    }

    private static Stream<RuleInDoubt> notes(String place, List<OriginNote> notes) {
        return notes.stream().map(note -> new RuleInDoubt(place + note.id(), note.text(), note.provenance()));
    }

    private static RuleInDoubt ofUnsettled(Term term) {
        return new RuleInDoubt("terms: " + term.name().code(), term.unsettledText(), term.provenance());
    }

    private static RuleInDoubt ofTerm(Term term) {
        return new RuleInDoubt("terms: " + term.name().code(), term.name().title(), term.provenance());
    }

    private static Stream<RuleInDoubt> ofRequirements(String place, List<Requirement> requirements) {
        return requirements.stream()
                .map(asked -> new RuleInDoubt(place + asked.id(), asked.title(), asked.provenance()));
    }

    private static Stream<RuleInDoubt> ofOrigin(Origin origin) {
        var place = origin.country().iso2() + ": ";
        return Stream.of(
                        ofRequirements(place, origin.requirements()),
                        notes(place, origin.notes()),
                        origin.authorities().stream()
                                .map(one -> new RuleInDoubt(place + one.id(), one.text(), one.provenance())),
                        origin.posts().stream()
                                .map(post -> new RuleInDoubt(place + post.place(), post.text(), post.provenance())),
                        origin.papers().stream().flatMap(paper -> ofPaper(place, paper)))
                .flatMap(stated -> stated);
    }

    private static Stream<RuleInDoubt> ofPaper(String place, Origin.Paper paper) {
        var here = place + paper.kind().code();
        var itself = new RuleInDoubt(here, KindDescription.title(paper.kind()), paper.provenance());
        var facts = paper.facts().stream()
                .map(fact -> new RuleInDoubt(here + " " + fact.aspect().code(), fact.text(), fact.provenance()));
        return Stream.concat(Stream.of(itself), facts);
    }
}
