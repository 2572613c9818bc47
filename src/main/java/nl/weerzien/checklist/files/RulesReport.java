package nl.weerzien.checklist.files;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.Condition;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Relation;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.RuleInDoubt;
import nl.weerzien.shared.Country;

/// The door `rules`: what the rules hold, as tables: origins by kinds and confidence, requirements by relation and
/// edition, golden cases by rule, and what is stale, unsettled, unknown or of low confidence.
public final class RulesReport {
    private final RuleFolder read;
    private final RuleBook rules;
    private final ChecklistService service;
    private final LocalDate today;
    private final PrintStream out;

    private RulesReport(RuleFolder read, LocalDate today, PrintStream out) {
        this.read = read;
        this.rules = read.rules();
        this.service = read.service();
        this.today = today;
        this.out = out;
    }

    /// @return 0 when the rules can be used, 1 when they have problems, which are printed instead
    public static int run(Path folder, PrintStream out) {
        var read = RuleFolder.read(folder);
        read.checkCases();
        if (!read.problems().isEmpty()) {
            read.problems().all().forEach(out::println);
            return 1;
        }
        new RulesReport(read, LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam"))), out).print();
        return 0;
    }

    private void print() {
        origins();
        rules.editions().forEach(this::requirements);
        cases();
        doubts("Past their check-again day", service.stale(today));
        doubts("Unsettled", service.unsettled(today));
        doubts("Unknown", service.unknown());
        doubts("Of low confidence", service.uncertain());
    }

    private void origins() {
        out.println("Origins: kinds of paper, and facts about papers by confidence");
        out.printf(
                "%-6s %6s %6s %6s %6s %6s %6s %6s %8s%n",
                "origin", "kinds", "high", "medium", "low", "facts", "notes", "posts", "unknown");
        rules.origins().forEach(this::origin);
        out.printf(
                "%-6s %6d%n%n",
                "total",
                rules.origins().stream().mapToInt(one -> one.papers().size()).sum());
    }

    private void origin(Origin origin) {
        Function<Confidence, Long> kinds = confidence -> origin.papers().stream()
                .filter(paper -> paper.provenance().confidence() == confidence)
                .count();
        out.printf(
                "%-6s %6d %6d %6d %6d %6d %6d %6d %8d%n",
                origin.country().iso2(),
                origin.papers().size(),
                kinds.apply(Confidence.HIGH),
                kinds.apply(Confidence.MEDIUM),
                kinds.apply(Confidence.LOW),
                origin.papers().stream().mapToInt(paper -> paper.facts().size()).sum(),
                origin.notes().size(),
                origin.posts().size(),
                origin.unknown().size());
    }

    /// `x` where a relation alone makes it asked, `o` where other facts decide, `.` where it is never asked.
    private void requirements(Edition edition) {
        var relations = Arrays.asList(Relation.values());
        out.println("Requirements of " + edition.id() + " (x always, o when further facts say so, . never)");
        out.printf(
                "%-26s %s%n",
                "",
                relations.stream()
                        .map(Relation::code)
                        .map(code -> "%16s".formatted(code))
                        .collect(Collectors.joining()));
        var rows = new LinkedHashSet<>(edition.requirements());
        rules.origins().forEach(origin -> rows.addAll(origin.requirements()));
        if (!edition.id().route().equals(RuleBook.NAREIS)) rows.retainAll(edition.requirements());
        for (var row : rows)
            out.printf(
                    "%-26s %s%n",
                    row.id(),
                    relations.stream()
                            .map(relation -> "%16s".formatted(asked(row, relation)))
                            .collect(Collectors.joining()));
        out.println();
    }

    private String asked(Requirement requirement, Relation relation) {
        var only = Circumstances.of(new Country("XX")).with(Fact.RELATION, relation);
        return switch (Condition.allHold(requirement.when(), only, today)) {
            case Holding.Yes _ -> "x";
            case Holding.Unknown _ -> "o";
            case Holding.No _ -> ".";
        };
    }

    private void cases() {
        var coverage = Coverage.of(rules, read.cases());
        out.println("Golden cases: " + read.cases().size() + "; " + coverage);
        coverage.cases().forEach((rule, number) -> out.printf("%5d  %s%n", number, rule));
        out.println();
    }

    private void doubts(String title, List<RuleInDoubt> doubts) {
        out.println(title + ": " + doubts.size());
        doubts.stream()
                .sorted(Comparator.comparing(doubt -> doubt.provenance().place()))
                .forEach(doubt -> out.println("  " + doubt.provenance().place() + "  " + doubt.where() + "  ("
                        + doubt.provenance().confidence().name().toLowerCase(Locale.ROOT) + ", again on "
                        + doubt.provenance().checkAgainOn() + ")"));
        out.println();
    }
}
