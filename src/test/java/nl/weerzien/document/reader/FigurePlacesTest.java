package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Strokes are drawn as bars and dots.
class FigurePlacesTest {
    private static final Word LABEL = new Word("Label", new Box(100, 100, 160, 40), 0.9, 0);
    private static final Box FIGURES = new Box(400, 100, 60, 40);
    private final BufferedImage page = Papers.blank();

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void a_figure_that_the_page_s_recogniser_left_out_is_read_with_the_number_and_without_the_word_beside_it() {
        draw(FIGURES);
        draw(new Box(388, 102, 6, 36));
        var word = unsure(new Box(330, 100, 52, 40));
        assertThat(places(word)).anyMatch(place -> reaches(place, 388, 460));
    }

    @Test
    void a_nought_is_a_dot_at_half_height_and_a_full_stop_is_none() {
        draw(FIGURES);
        draw(new Box(466, 116, 8, 8));
        draw(new Box(386, 132, 8, 8));
        var word = unsure(new Box(478, 100, 52, 40));
        assertThat(places(word))
                .anyMatch(place -> reaches(place, 400, 474))
                .noneMatch(place -> reaches(place, 386, 474));
    }

    /// A word that was read badly, with its ink.
    private Word unsure(Box box) {
        draw(box);
        return new Word("ab", box, 0.3, 0);
    }

    private static boolean reaches(Box place, int from, int to) {
        return Math.abs(place.x() - from) <= 1 && Math.abs(place.right() - to) <= 1;
    }

    private List<Box> places(Word... others) {
        var words = new ArrayList<>(List.of(LABEL, new Word("12", FIGURES, 0.8, 0)));
        words.addAll(List.of(others));
        var colour = Pixels.colour(page);
        var grey = Pixels.grey(colour);
        var black = Preparation.blackOnWhite(grey);
        try {
            return new FigurePlaces(words, true).find(black);
        } finally {
            for (var used : List.of(colour, grey, black)) used.release();
        }
    }

    private void draw(Box box) {
        var brush = page.createGraphics();
        brush.setColor(Color.BLACK);
        brush.fillRect(box.x(), box.y(), box.width(), box.height());
        brush.dispose();
    }
}
