package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.junit.jupiter.api.Test;

class CutOffTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1400;
    private static final Pose STRAIGHT = new Pose(0, 0);

    @Test
    void lines_that_run_out_at_one_side_are_cut_off() {
        assertThat(isCut(STRAIGHT, lines(6, 0, 700))).isTrue();
        assertThat(isCut(STRAIGHT, lines(6, 300, 700))).isTrue();
    }

    @Test
    void a_narrow_margin_is_a_margin() {
        assertThat(isCut(STRAIGHT, lines(6, 25, 950))).isFalse();
    }

    @Test
    void two_words_at_the_border_are_chance() {
        var words = new ArrayList<>(lines(6, 100, 700));
        words.add(new Word("stempel", new Box(0, 900, 80, 30), 0.9, 20));
        words.add(new Word("stempel", new Box(0, 950, 80, 30), 0.9, 21));
        assertThat(isCut(STRAIGHT, words)).isFalse();
    }

    @Test
    void strokes_that_are_no_writing_do_not_count() {
        var frame = IntStream.range(0, 9)
                .mapToObj(line -> new Word("|", new Box(0, 50 + 60 * line, 4, 30), 0.9, line))
                .toList();
        assertThat(isCut(STRAIGHT, frame)).isFalse();
    }

    /// Straightening moves the border of the picture into a wider one.
    @Test
    void a_border_that_slopes_after_straightening_is_a_border_still() {
        double angle = Math.toRadians(3);
        double wider = WIDTH * Math.cos(angle) + HEIGHT * Math.sin(angle);
        double higher = WIDTH * Math.sin(angle) + HEIGHT * Math.cos(angle);
        var words = IntStream.range(0, 6)
                .mapToObj(line -> {
                    double y = 300 + 100 * line - HEIGHT / 2.0;
                    double x = -WIDTH / 2.0;
                    int toX = (int) Math.round(x * Math.cos(angle) + y * Math.sin(angle) + wider / 2);
                    int toY = (int) Math.round(-x * Math.sin(angle) + y * Math.cos(angle) + higher / 2);
                    return new Word("woord", new Box(toX, toY - 15, 90, 30), 0.9, line);
                })
                .toList();
        assertThat(isCut(new Pose(0, 3), words)).isTrue();
        assertThat(isCut(STRAIGHT, words)).isFalse();
    }

    private static boolean isCut(Pose pose, List<Word> words) {
        return new CutOff(pose.straightening(0, WIDTH, HEIGHT)).is(words);
    }

    private static List<Word> lines(int count, int left, int width) {
        return IntStream.range(0, count)
                .mapToObj(line -> new Word("woorden", new Box(left, 100 + 60 * line, width, 30), 0.9, line))
                .toList();
    }
}
