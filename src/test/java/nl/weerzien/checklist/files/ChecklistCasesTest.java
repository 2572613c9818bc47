package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Relation;
import nl.weerzien.checklist.Term;
import nl.weerzien.family.DateRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The golden cases beside the rules, one test each, and the count of what they cover.
class ChecklistCasesTest {
    private static final RuleFolder READ = RuleFolder.read(Path.of("checklists"));

    @Test
    void the_rule_files_have_no_problem() {
        assertThat(READ.problems().all()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> case_holds() {
        return READ.cases().stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.sentence(),
                        () -> assertThat(CaseRun.of(golden, READ.rules()))
                                .as("%s", golden.place())
                                .isEmpty()));
    }

    @Test
    void every_rule_has_a_golden_case() {
        var coverage = Coverage.of(READ.rules(), READ.cases());
        System.out.println(READ.cases().size() + " golden cases; " + coverage);
        assertThat(coverage.missing()).isEmpty();
        assertThat(READ.cases()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void every_relation_is_tried_under_both_permits() {
        for (var kind : PermitKind.values())
            assertThat(READ.cases())
                    .filteredOn(golden -> told(golden, Fact.PERMIT_KIND, kind))
                    .flatExtracting(golden -> golden.circumstances()
                            .choice(Fact.RELATION)
                            .map(List::of)
                            .orElse(List.of()))
                    .as("%s", kind)
                    .contains(Relation.values());
    }

    @Test
    void every_unsettled_term_is_tried_and_told_as_such() {
        var tried = READ.cases().stream()
                .flatMap(golden -> golden.expected().terms().stream())
                .filter(term -> Boolean.FALSE.equals(term.settled()))
                .map(GoldenCase.ExpectedTerm::term)
                .collect(Collectors.toSet());
        assertThat(tried)
                .containsAll(READ.rules().terms().stream()
                        .filter(Term::unsettled)
                        .map(Term::name)
                        .toList());
    }

    /// The border of the two laws, a birthday on a leap day, and the end of a short month.
    @ParameterizedTest
    @CsvSource({"2026-06-11, 2026-06-12", "2012-02-29, 2027-02-28", "2026-11-30, 2027-02-28"})
    void the_days_on_which_something_turns_are_tried(LocalDate one, LocalDate other) {
        assertThat(READ.cases()).flatExtracting(ChecklistCasesTest::days).contains(one, other);
    }

    private static List<LocalDate> days(GoldenCase golden) {
        return Stream.concat(
                        Stream.of(golden.today()),
                        Stream.concat(
                                golden.circumstances().days().values().stream().map(DateRange::first),
                                golden.expected().terms().stream()
                                        .flatMap(term -> Stream.of(term.trigger(), term.lastDay()))))
                .toList();
    }

    private static boolean told(GoldenCase golden, Fact fact, Choice choice) {
        return golden.circumstances().choice(fact).filter(choice::equals).isPresent();
    }

    @Test
    void no_two_cases_say_the_same_sentence() {
        assertThat(READ.cases()).extracting(GoldenCase::sentence).doesNotHaveDuplicates();
    }
}
