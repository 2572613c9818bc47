package nl.weerzien.checklist.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Checklist.Item;
import nl.weerzien.checklist.CircleRule;
import nl.weerzien.checklist.Doubt;
import nl.weerzien.checklist.ExtensionAct;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.OriginNote;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.RouteVerdict;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.shared.DocumentKind;

/// Draws up the checklist of one golden case and compares.
final class CaseRun {
    private final GoldenCase golden;
    private final RuleBook rules;
    private final Checklist checklist;
    private final List<String> differences = new ArrayList<>();

    private CaseRun(GoldenCase golden, RuleBook rules) {
        this.golden = golden;
        this.rules = rules;
        this.checklist = rules.checklistFor(golden.route(), golden.circumstances(), golden.today());
    }

    /// What is otherwise than expected, each as "expected …, got …"; empty when the case holds.
    static List<String> of(GoldenCase golden, RuleBook rules) {
        return new CaseRun(golden, rules).differences();
    }

    private List<String> differences() {
        var expected = golden.expected();
        expected.edition()
                .ifPresent(name -> same("edition", name, checklist.edition().name()));
        expected.verdict()
                .ifPresent(
                        verdict -> same("verdict", verdict, checklist.verdict().code()));
        if (!expected.because().isEmpty())
            same(
                    "because",
                    new TreeSet<>(expected.because()).toString(),
                    because().toString());
        if (!expected.by().isEmpty())
            same("by", new TreeSet<>(expected.by()).toString(), new TreeSet<>(by()).toString());
        expected.needed().forEach(name -> state(name, "needed"));
        expected.notNeeded().forEach(name -> state(name, "not needed"));
        expected.explainable().forEach(name -> same(name, "needed, explainable", whetherExplainable(name)));
        expected.notExplainable().forEach(name -> same(name, "needed, not explainable", whetherExplainable(name)));
        expected.cannotTell().forEach((name, facts) -> state(name, "cannot tell because of " + new TreeSet<>(facts)));
        questions(expected);
        doubts(expected);
        var notes = checklist.notes().stream().map(OriginNote::id).collect(Collectors.toSet());
        among("note", expected.notes(), notes::contains);
        expected.now().ifPresent(now -> same("now", now, now()));
        expected.birthdays().ifPresent(birthdays -> same("birthdays", birthdays.toString(), birthdays()));
        expected.terms().forEach(this::term);
        expected.papers().forEach((asked, kinds) -> among("paper for " + asked, kinds, offered(asked)::contains));
        expected.noPapers().forEach((asked, kinds) -> {
            var offered = offered(asked);
            among("no paper for " + asked, kinds, kind -> !offered.contains(kind));
        });
        return differences;
    }

    private Set<String> by() {
        return switch (checklist.verdict()) {
            case RouteVerdict.Inside inside -> Set.of(inside.rule().id());
            case RouteVerdict.OtherRoute other -> ids(other.rules());
            case RouteVerdict.AskSupervisor ask -> ids(ask.rules());
            case RouteVerdict.CannotTell _ -> Set.of();
        };
    }

    private Set<String> because() {
        return checklist.verdict() instanceof RouteVerdict.CannotTell(var facts) ? codes(facts) : Set.of();
    }

    private void state(String name, String expected) {
        same(
                name,
                expected,
                checklist.item(new RequirementId(name)).map(CaseRun::state).orElse("not in this edition"));
    }

    private String whetherExplainable(String name) {
        var item = checklist.item(new RequirementId(name));
        return item.map(CaseRun::state).orElse("not in this edition")
                + item.map(one -> one.requirement().explainable() ? ", explainable" : ", not explainable")
                        .orElse("");
    }

    private static String state(Item item) {
        return switch (item) {
            case Item.Applies _ -> "needed";
            case Item.NotNeeded _ -> "not needed";
            case Item.CannotTellYet cannot -> "cannot tell because of " + codes(cannot.because());
        };
    }

    private void questions(GoldenCase.Expected expected) {
        var asked = checklist.questions().stream()
                .map(question -> question.fact().code())
                .collect(Collectors.toSet());
        among("question", expected.questions(), asked::contains);
        among("no question", expected.noQuestions(), fact -> !asked.contains(fact));
    }

    private void doubts(GoldenCase.Expected expected) {
        var doubted = checklist.doubts().stream().map(Doubt::id).collect(Collectors.toSet());
        among("doubt", expected.doubts(), doubted::contains);
        among("no doubt", expected.noDoubts(), doubt -> !doubted.contains(doubt));
    }

    private String now() {
        if (checklist.now().isEmpty()) return "nothing";
        var now = checklist.now().get().now();
        return now == null ? "cannot-tell" : Fields.code(now);
    }

    private String birthdays() {
        return checklist.birthdays().stream()
                .map(birthday -> birthday.years() + "=" + birthday.on())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void term(GoldenCase.ExpectedTerm expected) {
        var name = expected.term().code();
        var found = rules.timeLimit(expected.term(), expected.trigger(), golden.circumstances());
        if (found.isEmpty()) {
            differences.add("expected term " + name + ", got no such term");
            return;
        }
        var limit = found.get();
        same(
                name,
                expected.lastDay().toString(),
                limit.lastDay(expected.trigger()).toString());
        var byLaw = expected.byLaw();
        if (byLaw != null)
            same(
                    name + " by law",
                    byLaw.toString(),
                    limit.lastDayByLaw(expected.trigger(), new ExtensionAct()).toString());
        var settled = expected.settled();
        if (settled != null) same(name + " settled", settled ? "yes" : "no", isSettled(limit) ? "yes" : "no");
    }

    private static boolean isSettled(TimeLimit limit) {
        return switch (limit) {
            case TimeLimit.Fixed _ -> true;
            case TimeLimit.Unsettled _ -> false;
        };
    }

    private Set<String> offered(String requirement) {
        return checklist.item(new RequirementId(requirement)).stream()
                .flatMap(item -> item instanceof Item.Applies applies
                        ? Stream.concat(applies.papers().stream(), applies.helpful().stream())
                        : Stream.empty())
                .map(DocumentKind::code)
                .collect(Collectors.toSet());
    }

    private void among(String what, List<String> expected, Predicate<String> isSo) {
        expected.stream()
                .filter(isSo.negate())
                .forEach(missing -> differences.add("expected " + what + " " + missing + ", got none such"));
    }

    private void same(String what, String expected, String actual) {
        if (!expected.equals(actual)) differences.add("expected " + what + " " + expected + ", got " + actual);
    }

    private static Set<String> ids(List<CircleRule> rules) {
        return rules.stream().map(CircleRule::id).collect(Collectors.toSet());
    }

    private static Set<String> codes(Set<Fact> facts) {
        return facts.stream().map(Fact::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
