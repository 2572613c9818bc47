package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The law changes on 1 January 2027: the steps of "To amend a rule", on a copy of the true rules.
class NewEditionTest {
    private static final String NOW = "routes/nl/nareis/from-2026-06-12.yaml";
    private static final String NEXT = "routes/nl/nareis/from-2027-01-01.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void end_the_edition_and_copy_it() throws IOException {
        TrueRules.copyTo(folder);
        Files.copy(folder.resolve(NOW), folder.resolve(NEXT));
        change(NOW, "\nfrom: 2026-06-12\n", "\nfrom: 2026-06-12\nuntil: 2026-12-31\n");
        change(NEXT, "\nfrom: 2026-06-12\n", "\nfrom: 2027-01-01\n");
        change(NEXT, "edition: from-2026-06-12", "edition: from-2027-01-01");
        for (var language : TextsReader.LANGUAGES)
            Files.writeString(
                    folder.resolve("texts/" + language + ".properties"),
                    "checklist.edition.nl.nareis.from-2027-01-01 = 2027\n",
                    StandardOpenOption.APPEND);
    }

    @Test
    void a_copied_edition_needs_no_case_for_what_did_not_change() {
        assertThat(RuleFiles.load(folder).editions()).hasSize(4);
    }

    @Test
    void a_rule_changed_in_the_copy_needs_a_case_of_its_own() throws IOException {
        change(
                NEXT,
                "id: antecedents, about: relative, asked-by: form",
                "id: antecedents, about: relative, asked-by: law");
        assertThatThrownBy(() -> RuleFiles.load(folder))
                .hasMessageContaining(
                        "requirement antecedents of nl/nareis/from-2027-01-01 (asked): has no golden case. "
                                + "Write one that expects it: needed: [antecedents].")
                .hasMessageNotContaining("requirement photo");
    }

    private void change(String file, String old, String changed) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, changed));
    }
}
