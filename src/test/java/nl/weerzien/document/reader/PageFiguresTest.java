package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

    /// The numbers that are found on a line of a 6 and, on its left, a word.
    private static List<String> figuresBeside(String text) {
        var page = Papers.blank();
        Papers.print(page, FONT, text, 400, 300);
        Papers.print(page, FONT, "٦", 506, 300);
        var colour = Pixels.colour(page);
        try (var sheet = Sheet.of(Pixels.grey(colour))) {
            var word = new Word(text, new Box(400, 262, 96, 52), 0.9, 0);
            return new PageFigures()
                    .read(sheet, List.of(word), false).runs().stream()
                            .map(run -> run.second().text())
                            .toList();
        } finally {
            colour.release();
        }
    }
}
