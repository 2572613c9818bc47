package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerzien.document.Box;
import nl.weerzien.document.reader.Crowd.Count;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final Box PLACE = new Box(100, 100, 200, 40);

    @Test
    void as_many_strokes_as_figures_are_no_crowd() {
        assertThat(crowd(36, 36, 40, 36).at(PLACE, "19/1", false)).isEqualTo(Count.AS_READ);
    }

    @Test
    void one_stroke_more_is_a_figure_that_nobody_read() {
        assertThat(crowd(36, 36, 40, 36, 36).at(PLACE, "19/1", false)).isEqualTo(Count.MORE);
    }

    @Test
    void figures_that_touch_say_nothing() {
        assertThat(crowd(36, 40, 36).at(PLACE, "19/11", false)).isEqualTo(Count.AS_READ);
    }

    @Test
    void a_day_of_two_figures_with_one_stroke_has_a_figure_that_nobody_wrote() {
        assertThat(crowd(36).at(PLACE, "17", true)).isEqualTo(Count.FEWER);
        assertThat(crowd(36, 36).at(PLACE, "17", true)).isEqualTo(Count.AS_READ);
        assertThat(crowd(36, 9).at(PLACE, "10", true)).isEqualTo(Count.AS_READ);
    }

    @Test
    void dots_hyphens_and_broken_pieces_do_not_count() {
        assertThat(crowd(36, 8, 36, 15, 36).at(PLACE, "1.91", false)).isEqualTo(Count.AS_READ);
    }

    @Test
    void a_nought_of_eastern_figures_is_a_dot() {
        assertThat(crowd(36, 9, 36).at(PLACE, "101", true)).isEqualTo(Count.AS_READ);
        assertThat(crowd(36, 36, 36).at(PLACE, "101", true)).isEqualTo(Count.MORE);
    }

    @Test
    void rules_and_what_stands_elsewhere_do_not_count() {
        var strokes = Stream.concat(
                        crowd(36, 36).strokes().stream(),
                        Stream.of(new Box(150, 60, 4, 200), new Box(320, 100, 12, 36)))
                .toList();
        assertThat(new Crowd(strokes).at(PLACE, "19", false)).isEqualTo(Count.AS_READ);
    }

    /// Strokes of these heights, side by side.
    private static Crowd crowd(int... heights) {
        var strokes = IntStream.range(0, heights.length)
                .mapToObj(i -> new Box(105 + 20 * i, 140 - heights[i], 12, heights[i]))
                .toList();
        return new Crowd(List.copyOf(strokes));
    }
}
