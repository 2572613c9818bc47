package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognisingTest {
    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void a_page_of_which_lines_were_left_out_is_read_as_one_block() {
        var columns = read(0.9, "الاسم");
        assertThat(Recognising.fuller(columns, () -> 0.6, () -> words(0.9, "الاسم", "عائشة"))
                        .words())
                .extracting(Word::text)
                .containsExactly("الاسم", "عائشة");
    }

    @Test
    void but_not_for_a_few_letters_more_since_columns_tell_better_what_belongs_together() {
        var columns = read(0.9, "الاسم", "الجمهورية", "العربية");
        assertThat(Recognising.fuller(columns, () -> 0.6, () -> words(0.9, "الاسم", "الجمهورية", "العربيةة")))
                .isSameAs(columns);
    }

    @Test
    void nor_where_all_was_read_or_hardly_anything_can_be() {
        var good = read(0.9, "الاسم");
        assertThat(Recognising.fuller(good, () -> 0.8, Assertions::fail)).isSameAs(good);
        var blurred = read(0.4, "الاسم");
        assertThat(Recognising.fuller(blurred, () -> 0.1, Assertions::fail)).isSameAs(blurred);
    }

    @Test
    void strokes_outside_all_words_were_left_out() {
        var page = new BufferedImage(1200, 600, BufferedImage.TYPE_3BYTE_BGR);
        var brush = page.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, page.getWidth(), page.getHeight());
        brush.setColor(Color.BLACK);
        for (int i = 0; i < 10; i++) brush.fillRect(100 + 60 * i, i < 7 ? 100 : 400, 20, 30);
        brush.dispose();
        var colour = Pixels.colour(page);
        var blackOnWhite = Preparation.adaptive(Pixels.grey(colour));
        var line = new Word("سبعة", new Box(80, 80, 500, 80), 0.9, 0);
        assertThat(Recognising.covered(blackOnWhite, List.of(line))).isEqualTo(0.7);
        colour.release();
        blackOnWhite.release();
    }

    private static Recognised read(double confidence, String... texts) {
        return new Recognised(words(confidence, texts), confidence, "ara");
    }

    private static List<Word> words(double confidence, String... texts) {
        return Stream.of(texts)
                .map(text -> new Word(text, new Box(0, 0, 100, 40), confidence, 0))
                .toList();
    }
}
