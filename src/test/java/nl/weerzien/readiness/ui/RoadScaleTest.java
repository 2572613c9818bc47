package nl.weerzien.readiness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadScaleTest {

    private static RoadScale scale(String first, String last, double from, double to) {
        return RoadScale.over(List.of(LocalDate.parse(last), LocalDate.parse(first)), from, to);
    }

    @Test
    void a_day_stands_within_the_months_drawn() {
        var scale = scale("2026-07-06", "2027-09-03", 100, 900);
        assertThat(scale.x(LocalDate.parse("2026-07-01"))).isEqualTo(100);
        assertThat(scale.x(LocalDate.parse("2027-10-01"))).isEqualTo(900);
        assertThat(scale.x(LocalDate.parse("2027-02-01"))).isBetween(450.0, 510.0);
    }

    @Test
    void from_right_to_left_a_later_day_stands_further_left() {
        var scale = scale("2026-07-06", "2027-09-03", 900, 100);
        assertThat(scale.x(LocalDate.parse("2026-08-01"))).isGreaterThan(scale.x(LocalDate.parse("2026-09-01")));
    }

    @Test
    void a_single_day_still_has_a_line_to_stand_on() {
        var scale = scale("2026-07-06", "2026-07-06", 0, 600);
        assertThat(scale.ticks()).containsExactly(YearMonth.of(2026, 7), YearMonth.of(2026, 8));
    }

    @Test
    void months_are_written_so_far_apart_that_they_can_be_read() {
        assertThat(scale("2026-01-01", "2026-09-30", 0, 1).ticks()).hasSize(9);
        assertThat(scale("2026-01-01", "2026-10-01", 0, 1).ticks())
                .containsExactly(
                        YearMonth.of(2026, 1),
                        YearMonth.of(2026, 3),
                        YearMonth.of(2026, 5),
                        YearMonth.of(2026, 7),
                        YearMonth.of(2026, 9));
        assertThat(scale("1996-01-01", "2031-10-01", 0, 1).ticks()).hasSizeLessThanOrEqualTo(9);
    }
}
