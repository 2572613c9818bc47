package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerzien.checklist.AgeOn;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds what jurists read in `checklists/README.md` to what the loader takes.
class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void it_names_every_fact_with_its_answers_and_every_age() throws IOException {
        assertThat(words())
                .containsAll(Arrays.stream(Fact.values()).map(Fact::code).toList())
                .containsAll(Arrays.stream(AgeOn.values()).map(AgeOn::code).toList())
                .containsAll(Arrays.stream(Fact.values())
                        .flatMap(fact -> fact.choices().stream())
                        .map(Choice::code)
                        .toList());
    }

    @Test
    void it_names_all_that_a_case_may_expect_and_all_that_a_paper_may_say() throws IOException {
        assertThat(words())
                .containsAll(Shape.EXPECT.keys())
                .containsAll(Shape.EXPECTED_TERM.keys())
                .containsAll(codes(Origin.Aspect.values()))
                .containsAll(codes(Origin.Standing.values()))
                .containsAll(codes(Source.Grade.values()));
    }

    @Test
    void a_country_written_as_it_says_is_taken() throws IOException {
        TrueRules.copyTo(folder);
        Files.writeString(folder.resolve("origins/lb.yaml"), block("# Papers of Lebanon"));
        Files.writeString(
                folder.resolve("origins/lb.nl.properties"), "name = Libanon\nkind.LB_ID = kaart\nnote.safety = x\n");
        Files.writeString(
                folder.resolve("origins/lb.en.properties"),
                "# translation: machine, not reviewed\nname = Lebanon\nkind.LB_ID = card\nnote.safety = x\n");
        Files.writeString(folder.resolve("origins/lb.cases.yaml"), block("families:\n          khoury"));
        Files.writeString(folder.resolve("origins/lb.words.yaml"), block("words:"));
        assertThat(RuleFiles.load(folder).origins())
                .extracting(origin -> origin.country().iso2())
                .contains("LB");
    }

    /// The lines of the frame that begins so, as somebody copies them.
    private static String block(String beginning) throws IOException {
        var text = readme();
        var at = text.indexOf("\n        " + beginning) + 1;
        assertThat(at).as(beginning).isPositive();
        return text.substring(at)
                .lines()
                .takeWhile(line -> line.isEmpty() || line.startsWith("        "))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Stream.of(constants).map(Fields::code).toList();
    }

    private static List<String> words() throws IOException {
        return Pattern.compile("[a-z]+(?:-[a-z]+)*")
                .matcher(readme())
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(TrueRules.FOLDER.resolve("README.md"));
    }
}
