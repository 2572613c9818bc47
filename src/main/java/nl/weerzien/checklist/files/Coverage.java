package nl.weerzien.checklist.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Condition;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.Overlay;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.RuleBook;

/// How many golden cases speak of each rule. A requirement needs a case in which it is asked and, when it has
/// conditions, one in which it is not; any other rule needs one case that expects it. What an edition took over from
/// the one before it without change needs none of its own.
final class Coverage {
    private final RuleBook rules;
    private final Map<String, List<GoldenCase>> casesOf = new HashMap<>();
    private final Collection<GoldenCase> all;
    private final Map<String, Long> cases = new LinkedHashMap<>();
    private final Map<String, String> expectations = new LinkedHashMap<>();

    private Coverage(RuleBook rules, Collection<GoldenCase> all) {
        this.rules = rules;
        this.all = all;
        all.forEach(golden ->
                casesOf.computeIfAbsent(edition(golden), _ -> new ArrayList<>()).add(golden));
        rules.editions().forEach(this::edition);
        rules.editions().stream()
                .sorted(Comparator.comparing(edition -> edition.from() == null ? LocalDate.MIN : edition.from()))
                .flatMap(edition -> TakenOver.by(edition, rules).stream())
                .forEach(this::takeOver);
        rules.origins().forEach(origin -> {
            var cases = ofOrigin(origin.country().iso2());
            requirements("origin " + origin.country().iso2(), origin.requirements(), cases);
            var notes = named(cases, expected -> expected.notes());
            origin.notes()
                    .forEach(note -> count(
                            "note " + note.id() + " of " + origin.country().iso2(), notes, note.id(), "notes: [%s]"));
            var papers = named(cases, expected -> flat(expected.papers()));
            origin.papers()
                    .forEach(paper -> count(
                            "paper " + paper.kind().code(), papers, paper.kind().code(), "papers: { …: [%s] }"));
        });
        var notes = named(all, GoldenCase.Expected::notes);
        rules.notes().forEach(note -> count("note " + note.id() + " of every origin", notes, note.id(), "notes: [%s]"));
        terms();
    }

    static Coverage of(RuleBook rules, Collection<GoldenCase> cases) {
        return new Coverage(rules, cases);
    }

    /// The rules without a case, in words, and what a case must expect to be one: `notes: [safety]`.
    Map<String, String> missing() {
        var missing = new LinkedHashMap<>(expectations);
        missing.keySet().removeIf(rule -> cases.getOrDefault(rule, 0L) > 0);
        return missing;
    }

    /// The number of cases of each rule, in the order of the files.
    Map<String, Long> cases() {
        return Collections.unmodifiableMap(cases);
    }

    /// `148 of 150 rules and papers have a golden case`.
    @Override
    public String toString() {
        return (cases.size() - missing().size()) + " of " + cases.size() + " rules and papers have a golden case";
    }

    private void edition(Edition edition) {
        var name = edition.id().toString();
        var cases = casesOf.getOrDefault(name, List.of());
        requirements(name, edition.requirements(), cases);
        var by = named(cases, GoldenCase.Expected::by);
        edition.circle().forEach(rule -> count("circle rule " + rule.id() + " of " + name, by, rule.id(), "by: %s"));
        var doubts = named(cases, GoldenCase.Expected::doubts);
        edition.doubts()
                .forEach(doubt -> count("doubt " + doubt.id() + " of " + name, doubts, doubt.id(), "doubts: [%s]"));
        edition.overlays().forEach(overlay -> {
            var spoke = cases.stream()
                    .filter(golden -> golden.expected().now().isPresent())
                    .flatMap(golden -> first(overlay, golden).stream())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            for (int i = 0; i < overlay.rules().size(); i++) {
                var rule = String.valueOf(i + 1);
                count(
                        "rule " + rule + " of overlay " + overlay.id() + " of " + name,
                        spoke,
                        rule,
                        "now: " + Fields.code(overlay.rules().get(i).now()));
            }
        });
    }

    /// What an edition took over unchanged keeps the cases it had before.
    private void takeOver(TakenOver taken) {
        for (var rule : taken.rules())
            for (var question : List.of("", " (asked)", " (not asked)", " (cannot get)")) {
                var now = rule + " of " + taken.edition().id() + question;
                var before = rule + " of " + taken.before().id() + question;
                if (cases.getOrDefault(now, 1L) == 0) cases.put(now, cases.getOrDefault(before, 0L));
            }
    }

    /// The number of the overlay's rule that speaks for a case.
    private static Optional<String> first(Overlay overlay, GoldenCase golden) {
        for (int i = 0; i < overlay.rules().size(); i++)
            switch (Condition.allHold(overlay.rules().get(i).when(), golden.circumstances(), golden.today())) {
                case Holding.Yes _ -> {
                    return Optional.of(String.valueOf(i + 1));
                }
                case Holding.Unknown _ -> {
                    return Optional.empty();
                }
                case Holding.No _ -> {}
            }
        return Optional.empty();
    }

    private void requirements(String where, List<Requirement> requirements, Collection<GoldenCase> cases) {
        var needed = named(cases, GoldenCase.Expected::needed);
        var notNeeded = named(cases, GoldenCase.Expected::notNeeded);
        var cannotGet = named(
                cases,
                expected -> Stream.concat(expected.explainable().stream(), expected.notExplainable().stream())
                        .toList());
        for (var requirement : requirements) {
            var id = requirement.id().name();
            count("requirement " + id + " of " + where + " (asked)", needed, id, "needed: [%s]");
            if (!requirement.when().isEmpty())
                count("requirement " + id + " of " + where + " (not asked)", notNeeded, id, "not-needed: [%s]");
            count(
                    "requirement " + id + " of " + where + " (cannot get)",
                    cannotGet,
                    id,
                    requirement.explainable() ? "explainable: [%s]" : "not-explainable: [%s]");
        }
    }

    private void terms() {
        var checked = named(
                all,
                expected -> expected.terms().stream()
                        .map(term -> term.term().code())
                        .toList());
        rules.terms().stream()
                .map(term -> term.name().code())
                .distinct()
                .forEach(term -> count("term " + term, checked, term, "terms: [{ term: %s, … }]"));
    }

    /// @param expectation how a case names it, `%s` being the name
    private void count(String rule, Map<String, Long> named, String name, String expectation) {
        expectations.put(rule, expectation.formatted(name));
        cases.merge(rule, named.getOrDefault(name, 0L), Long::sum);
    }

    private List<GoldenCase> ofOrigin(String iso2) {
        return all.stream()
                .filter(golden -> golden.circumstances().origin().iso2().equals(iso2))
                .toList();
    }

    private String edition(GoldenCase golden) {
        return rules.checklistFor(golden.route(), golden.circumstances(), golden.today())
                .edition()
                .toString();
    }

    /// How many cases name each thing.
    private static Map<String, Long> named(
            Collection<GoldenCase> cases, Function<GoldenCase.Expected, Collection<String>> names) {
        return cases.stream()
                .flatMap(golden -> names.apply(golden.expected()).stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<String> flat(Map<String, List<String>> lists) {
        return lists.values().stream().flatMap(List::stream).toList();
    }
}
