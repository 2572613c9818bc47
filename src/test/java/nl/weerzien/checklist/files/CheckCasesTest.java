package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCasesTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void the_cases_beside_the_rules_hold() {
        assertThat(run("checklists")).isZero();
        assertThat(said())
                .contains("ok      Amal Halabi turns 12 today and needs the antecedents declaration")
                .contains(" 0 not ok");
    }

    @Test
    void a_case_that_does_not_hold_is_told_last_with_what_was_expected_and_got() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), """
                cases:
                  - case: Nadia needs nothing
                    today: 2026-11-21
                    origin: SY
                    given: { relation: child, born: 2014-11-21, permit-kind: refugee }
                    expect: { not-needed: [antecedents], needed: [photo] }
                  - case: Nadia needs a photo
                    today: 2026-11-21
                    origin: SY
                    expect: { needed: [photo] }
                """);
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(said().lines())
                .containsExactly(
                        "ok      Nadia needs a photo",
                        "NOT ok  Nadia needs nothing: expected antecedents not needed, got needed  (mine.yaml:2)",
                        "2 cases: 1 ok, 1 not ok");
    }

    @Test
    void a_file_that_is_no_case_gives_its_problems_and_the_others_run() throws IOException {
        Files.writeString(
                folder.resolve("bad.yaml"), "cases:\n  - case: x\n    today: soon\n    origin: SY\n    expect: {}\n");
        Files.writeString(
                folder.resolve("good.yml"),
                "cases:\n  - { case: A photo is always asked, today: 2026-11-21, origin: ER, expect: { needed: [photo] } }\n");
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(said())
                .contains("bad.yaml:3: cases.1.today: 'soon' is no day. Write it as 2026-06-12.")
                .contains("ok      A photo is always asked")
                .contains("1 case: 1 ok, 0 not ok, 1 file not readable");
    }

    @Test
    void a_case_outside_every_edition_s_words_is_told() throws IOException {
        Files.writeString(
                folder.resolve("typo.yaml"),
                "cases:\n  - { case: x, today: 2026-11-21, origin: SY, expect: { needed: [fotograph] } }\n");
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(said()).contains("typo.yaml:2: cases.1.expect.needed: 'fotograph' is not known.");
    }

    @Test
    void without_a_folder_it_says_how_to_call_it() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(said())
                .contains("usage: check-cases DIR")
                .contains("is no folder")
                .contains("No cases in");
    }

    @Test
    void other_rules_can_be_named_and_must_be_readable() {
        assertThat(run("checklists", "--checklists", folder.toString())).isEqualTo(2);
        assertThat(said()).contains("no case was run");
    }

    private int run(String... arguments) {
        return CheckCases.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
