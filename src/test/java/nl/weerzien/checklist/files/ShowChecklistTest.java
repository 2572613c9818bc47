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

class ShowChecklistTest {
    @TempDir
    Path folder;

    @Test
    void a_case_of_the_other_route_shows_the_checklist_of_that_route() throws IOException {
        var shown = show("""
                cases:
                  - case: The partner of Omar Salem
                    today: 2026-11-21
                    origin: SY
                    route: nl/article-8
                    given: { relation: partner }
                """);
        assertThat(shown).contains("[routes/nl/article-8/always.yaml:").doesNotContain("from-2026-06-12.yaml");
    }

    @Test
    void a_case_shows_each_line_with_the_line_of_its_rule() throws IOException {
        var shown = show("""
                cases:
                  - case: The son of Omar Salem
                    today: 2026-11-21
                    origin: SY
                    given: { relation: child }
                """);
        assertThat(shown)
                .contains("== The son of Omar Salem")
                .contains("[routes/nl/nareis/from-2026-06-12.yaml:")
                .contains("[origins/sy.yaml:");
    }

    private String show(String cases) throws IOException {
        var file = Files.writeString(folder.resolve("case.yaml"), cases);
        var bytes = new ByteArrayOutputStream();
        assertThat(ShowChecklist.run(List.of(file.toString()), new PrintStream(bytes, true, StandardCharsets.UTF_8)))
                .isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
