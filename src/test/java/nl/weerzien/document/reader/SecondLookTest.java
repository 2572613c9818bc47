package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Recogniser.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Mat;

class SecondLookTest {
    private static Recogniser recogniser;
    private final BufferedImage page = Papers.blank();

    @BeforeAll
    static void open(@TempDir Path cache) {
        Natives.load(cache);
        recogniser = new Recogniser(Papers.MODELS, "eng", Engine.LINES);
    }

    @AfterAll
    static void close() {
        recogniser.close();
    }

    @Test
    void a_line_that_nobody_saw_is_read_and_stands_in_its_place() {
        print("Nationality", 200, 400);
        print("Registration", 200, 500);
        print("Issued", 200, 600);
        var words = look(List.of(word("Nationality", 200, 400, 0.95), word("Issued", 200, 600, 0.95)));
        assertThat(words).extracting(Word::text).containsExactly("Nationality", "Registration", "Issued");
        assertThat(words.get(1).box().y()).isBetween(450, 510);
    }

    @Test
    void a_word_that_was_misread_gives_way_to_what_stands_there() {
        print("Nationality", 200, 400);
        print("Registration", 200, 500);
        var words = look(List.of(word("Nationality", 200, 400, 0.95), word("Beqistralipn", 200, 500, 0.5)));
        assertThat(words).extracting(Word::text).containsExactly("Nationality", "Registration");
    }

    @Test
    void words_that_were_read_well_stay_as_they_were_read() {
        print("Nationality", 200, 400);
        var words = List.of(word("Nationalité", 200, 400, 0.95));
        assertThat(look(words)).isEqualTo(words);
    }

    @Test
    void a_line_at_the_edge_of_the_page_lies_within_it() {
        print("Nationality", 200, 400);
        print("Registration", 0, page.getHeight() - 4);
        print("Registration", page.getWidth() - 160, 800);
        assertThat(look(List.of(word("Nationality", 200, 400, 0.95)))).allSatisfy(word -> {
            assertThat(word.box().x()).isNotNegative();
            assertThat(word.box().right()).isLessThanOrEqualTo(page.getWidth());
            assertThat(word.box().bottom()).isLessThanOrEqualTo(page.getHeight());
        });
    }

    @Test
    void a_page_without_any_word_is_left_alone() {
        assertThat(look(List.of())).isEmpty();
    }

    private List<Word> look(List<Word> words) {
        var colour = Pixels.colour(page);
        var grey = Pixels.grey(colour);
        var blackOnWhite = Preparation.blackOnWhite(grey);
        var improved = new SecondLook(new LineReading(grey, recogniser), blackOnWhite).improved(words);
        for (var used : new Mat[] {colour, grey, blackOnWhite}) used.release();
        return improved;
    }

    private void print(String text, int x, int y) {
        Papers.print(page, "NotoSans_400Regular.ttf", text, x, y);
    }

    private static Word word(String text, int x, int baseline, double confidence) {
        return new Word(text, new Box(x, baseline - 32, text.length() * 20, 42), confidence, baseline);
    }
}
