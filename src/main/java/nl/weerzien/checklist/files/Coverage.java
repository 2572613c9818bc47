package nl.weerzien.checklist.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.RuleBook;

/// Which rules no golden case speaks of. A requirement needs a case in which it is asked and, when it has
/// conditions, one in which it is not; any other rule needs one case that expects it.
final class Coverage {
    private final RuleBook rules;
    private final Map<String, List<GoldenCase>> casesOf = new HashMap<>();
    private final Collection<GoldenCase> all;
    private final List<String> missing = new ArrayList<>();
    private int total;

    private Coverage(RuleBook rules, Collection<GoldenCase> all) {
        this.rules = rules;
        this.all = all;
        all.forEach(golden ->
                casesOf.computeIfAbsent(edition(golden), _ -> new ArrayList<>()).add(golden));
        rules.editions().forEach(this::edition);
        rules.origins().forEach(origin -> {
            var cases = ofOrigin(origin.country().iso2());
            requirements("origin " + origin.country().iso2(), origin.requirements(), cases);
            var notes = named(cases, expected -> expected.notes());
            origin.notes()
                    .forEach(note -> count(
                            "note " + note.id() + " of " + origin.country().iso2(), notes.contains(note.id())));
            var papers = named(cases, expected -> flat(expected.papers()));
            origin.papers()
                    .forEach(paper -> count(
                            "paper " + paper.kind().code(),
                            papers.contains(paper.kind().code())));
        });
        var notes = named(all, GoldenCase.Expected::notes);
        rules.notes().forEach(note -> count("note " + note.id() + " of every origin", notes.contains(note.id())));
        terms();
    }

    static Coverage of(RuleBook rules, Collection<GoldenCase> cases) {
        return new Coverage(rules, cases);
    }

    /// The rules without a case, in words.
    List<String> missing() {
        return List.copyOf(missing);
    }

    /// `148 of 150 rules and papers have a golden case`.
    @Override
    public String toString() {
        return (total - missing.size()) + " of " + total + " rules and papers have a golden case";
    }

    private void edition(Edition edition) {
        if (!edition.id().route().equals(RuleBook.NAREIS)) return;
        var cases = casesOf.getOrDefault(edition.id().name(), List.of());
        var name = edition.id().toString();
        requirements(name, edition.requirements(), cases);
        var by = named(cases, GoldenCase.Expected::by);
        edition.circle().forEach(rule -> count("circle rule " + rule.id() + " of " + name, by.contains(rule.id())));
        var doubts = named(cases, GoldenCase.Expected::doubts);
        edition.doubts().forEach(doubt -> count("doubt " + doubt.id() + " of " + name, doubts.contains(doubt.id())));
        var now = named(cases, expected -> expected.now().stream().toList());
        edition.overlays()
                .forEach(overlay -> overlay.rules()
                        .forEach(effect -> count(
                                "overlay " + overlay.id() + " of " + name, now.contains(Fields.code(effect.now())))));
    }

    private void requirements(String where, List<Requirement> requirements, Collection<GoldenCase> cases) {
        var needed = named(cases, GoldenCase.Expected::needed);
        var notNeeded = named(cases, GoldenCase.Expected::notNeeded);
        for (var requirement : requirements) {
            var id = requirement.id().name();
            count("requirement " + id + " of " + where + " (asked)", needed.contains(id));
            if (!requirement.when().isEmpty())
                count("requirement " + id + " of " + where + " (not asked)", notNeeded.contains(id));
        }
    }

    private void terms() {
        var checked = all.stream()
                .flatMap(golden -> golden.expected().terms().stream())
                .map(term -> term.term())
                .collect(Collectors.toSet());
        rules.terms().stream()
                .map(term -> term.name())
                .distinct()
                .forEach(term -> count("term " + term.code(), checked.contains(term)));
    }

    private void count(String rule, boolean covered) {
        total++;
        if (!covered) missing.add(rule);
    }

    private List<GoldenCase> ofOrigin(String iso2) {
        return all.stream()
                .filter(golden -> golden.circumstances().origin().iso2().equals(iso2))
                .toList();
    }

    /// A case without an `edition` speaks for the edition in force on its day.
    private String edition(GoldenCase golden) {
        return golden.expected()
                .edition()
                .orElseGet(() ->
                        rules.edition(RuleBook.NAREIS, golden.today()).id().name());
    }

    private static Set<String> named(
            Collection<GoldenCase> cases, Function<GoldenCase.Expected, Collection<String>> names) {
        return cases.stream()
                .flatMap(golden -> names.apply(golden.expected()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> flat(Map<String, List<String>> lists) {
        return lists.values().stream().flatMap(List::stream).toList();
    }
}
