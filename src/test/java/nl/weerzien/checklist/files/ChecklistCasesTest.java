package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
        assertThat(READ.cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void no_two_cases_say_the_same_sentence() {
        assertThat(READ.cases()).extracting(GoldenCase::sentence).doesNotHaveDuplicates();
    }
}
