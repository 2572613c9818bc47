package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.weerzien.document.Box;
import org.junit.jupiter.api.Test;

class ZoneFinderTest {
    private static final int PLACES = 44;
    private static final int PITCH = 20;
    private static final int LEFT = 100;
    private static final int NAMES = 500;
    private static final int NUMBERS = 540;

    @Test
    void two_whole_lines_under_one_another_are_a_zone() {
        var zone = ZoneFinder.find(strokes(place -> true, place -> true)).getFirst();
        assertThat(zone).hasSize(2).allSatisfy(line -> assertThat(line.places()).isEqualTo(PLACES));
    }

    @Test
    void a_line_that_lost_its_beginning_is_as_long_as_the_other() {
        var zone = ZoneFinder.find(strokes(place -> place >= 15, place -> true)).getFirst();
        assertThat(zone).allSatisfy(line -> {
            assertThat(line.places()).isEqualTo(PLACES);
            assertThat(line.box().x()).isEqualTo(LEFT);
        });
        assertThat(zone.getFirst().box().y()).isEqualTo(NAMES);
    }

    @Test
    void a_line_that_lost_its_end_is_as_long_as_the_other() {
        var zone = ZoneFinder.find(strokes(place -> true, place -> place < 30)).getFirst();
        assertThat(zone).allSatisfy(line -> assertThat(line.places()).isEqualTo(PLACES));
        assertThat(zone.getLast().box().y()).isEqualTo(NUMBERS);
    }

    @Test
    void a_stroke_on_the_desk_beside_the_zone_is_left_out_in_one_of_the_hypotheses() {
        var strokes = new ArrayList<>(strokes(place -> true, place -> true));
        strokes.add(new Box(LEFT + PLACES * PITCH + 7, NUMBERS + 4, 8, 24));
        var zones = ZoneFinder.find(strokes);
        assertThat(zones)
                .anySatisfy(zone -> assertThat(zone)
                        .allSatisfy(
                                line -> assertThat(line.box().right()).isEqualTo(LEFT + (PLACES - 1) * PITCH + 12)));
    }

    @Test
    void a_filler_that_is_wider_than_high_is_a_sign_like_others() {
        var strokes = new ArrayList<Box>();
        for (int place = 0; place < PLACES; place++) {
            strokes.add(place < 20 ? sign(place, NAMES) : new Box(LEFT + place * PITCH - 2, NAMES + 2, 16, 13));
            strokes.add(sign(place, NUMBERS));
        }
        assertThat(ZoneFinder.find(strokes).getFirst().getFirst().glyphs()).hasSize(PLACES);
    }

    private static List<Box> strokes(IntPredicate names, IntPredicate numbers) {
        var strokes = new ArrayList<Box>();
        IntStream.range(0, PLACES).filter(names).forEach(place -> strokes.add(sign(place, NAMES)));
        IntStream.range(0, PLACES).filter(numbers).forEach(place -> strokes.add(sign(place, NUMBERS)));
        return strokes;
    }

    private static Box sign(int place, int y) {
        return new Box(LEFT + place * PITCH, y, 12, 18);
    }
}
