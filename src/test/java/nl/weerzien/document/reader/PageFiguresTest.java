package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFiguresTest {
    private static final String FONT = "Amiri_400Regular.ttf";

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void a_figure_alone_before_the_name_of_a_month_is_its_day() {
        assertThat(figuresBeside("كانون")).containsExactly("6");
        assertThat(figuresBeside("نيسان")).containsExactly("6");
    }

    @Test
    void a_figure_alone_before_another_word_may_be_a_letter_and_is_left_out() {
        assertThat(figuresBeside("الاسم")).isEmpty();
    }

    @Test
    void ethiopic_numerals_are_read_beside_words_of_their_script() {
        assertThat(ethiopicBeside("ቤተ", "ክርስቲያን", "ዓመተ", "ምሕረት")).containsExactly("1978");
    }

    @Test
    void ethiopic_numerals_on_a_page_of_another_script_are_something_else() {
        assertThat(ethiopicBeside("Church", "of", "the", "town")).isEmpty();
    }

    /// The numbers that are found beside ፲፱፻፸፰, which the page's recogniser took for letters.
    private static List<String> ethiopicBeside(String... texts) {
        var page = Papers.blank();
        Papers.print(page, "NotoSansEthiopic_400Regular.ttf", "፲፱፻፸፰", 1200, 300);
        var words = new ArrayList<Word>();
        for (int i = 0; i < texts.length; i++)
            words.add(new Word(texts[i], new Box(100 + 250 * i, 262, 200, 40), 0.9, 0));
        words.add(new Word("ፐ?ፐ", new Box(1200, 268, 110, 37), 0.3, 0));
        return figures(page, words);
    }

    /// The numbers that are found on a line of a 6 and, on its left, a word.
    private static List<String> figuresBeside(String text) {
        var page = Papers.blank();
        Papers.print(page, FONT, text, 400, 300);
        Papers.print(page, FONT, "٦", 506, 300);
        return figures(page, List.of(new Word(text, new Box(400, 262, 96, 52), 0.9, 0)));
    }

    private static List<String> figures(BufferedImage page, List<Word> words) {
        var colour = Pixels.colour(page);
        try (var sheet = Sheet.of(Pixels.grey(colour))) {
            return new PageFigures()
                    .read(sheet, words, false).runs().stream()
                            .map(run -> run.second().text())
                            .toList();
        } finally {
            colour.release();
        }
    }
}
