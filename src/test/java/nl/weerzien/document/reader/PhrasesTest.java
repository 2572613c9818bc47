package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.weerzien.checklist.files.RuleFiles;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final int EVERY = 8;
    /// All that is printed on all papers of the house.
    private static final List<String> PRINTED = RuleFiles.load(Path.of("checklists")).kinds().stream()
            .flatMap(kind -> Stream.of(
                            kind.titles().stream().map(word -> word.text()),
                            kind.clues().stream().map(word -> word.text()),
                            kind.labels().stream().map(label -> label.text()))
                    .flatMap(texts -> texts))
            .map(Folded::of)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();

    /// The letter ge is taken for n, and for the others of its own family all the same.
    @Test
    void a_letter_that_is_like_one_of_another_family_is_found_in_its_own() {
        assertThat(new Phrases(List.of(Folded.of("ዜግነት"))).near(Folded.of("ዜገነት")))
                .hasSize(1);
        assertThat(new Phrases(List.of(Folded.of("የትውልድ ቀን"))).near(Folded.of("የትውልድ ቀገ")))
                .hasSize(1);
    }

    @Test
    void what_is_found_is_exactly_what_is_near_when_every_phrase_is_measured() {
        var phrases = new Phrases(PRINTED);
        for (var read : misread(PRINTED, new Random(20)))
            assertThat(phrases.near(read))
                    .as(read)
                    .containsExactlyInAnyOrderElementsOf(PRINTED.stream()
                            .filter(phrase -> Nearness.near(read, phrase))
                            .toList());
    }

    @Test
    void nothing_is_near_to_nothing() {
        assertThat(new Phrases(List.of("a", "name")).near("")).isEmpty();
        assertThat(new Phrases(List.of()).near("name")).isEmpty();
        assertThat(new Phrases(List.of()).longest()).isZero();
    }

    /// Some of the phrases as they are, and with one, two and three letters exchanged, lost or added.
    private static List<String> misread(List<String> phrases, Random random) {
        var read = new ArrayList<String>();
        for (int i = random.nextInt(EVERY); i < phrases.size(); i += EVERY) {
            var phrase = phrases.get(i);
            read.add(phrase);
            var worse = new StringBuilder(phrase);
            for (int mistakes = 0; mistakes < 3 && !worse.isEmpty(); mistakes++) {
                int at = random.nextInt(worse.length());
                var other = phrases.get(random.nextInt(phrases.size())).charAt(0);
                switch (random.nextInt(4)) {
                    case 0 -> worse.deleteCharAt(at);
                    case 1 -> worse.insert(at, other);
                    case 2 -> worse.setCharAt(at, Nearness.body(worse.charAt(at)));
                    default -> worse.setCharAt(at, other);
                }
                read.add(worse.toString());
            }
        }
        return read;
    }
}
