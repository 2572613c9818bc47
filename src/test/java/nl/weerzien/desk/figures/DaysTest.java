package nl.weerzien.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void of_nobody_there_is_too_little_to_tell() {
        assertThat(Days.of(List.of())).isEqualTo(new Days.TooFew(0));
        assertThat(Days.of(List.of(List.of(), List.of()))).isEqualTo(new Days.TooFew(0));
    }

    @Test
    void of_one_and_of_four_there_is_too_little_to_tell() {
        assertThat(Days.of(List.of(List.of(40L)))).isEqualTo(new Days.TooFew(1));
        assertThat(Days.of(List.of(List.of(40L), List.of(41L), List.of(42L), List.of(43L))))
                .isEqualTo(new Days.TooFew(4));
    }

    @Test
    void an_odd_number_has_one_in_the_middle() {
        assertThat(Days.of(List.of(List.of(90L, 10L), List.of(30L, 20L), List.of(200L))))
                .isEqualTo(new Days.Told(5, 3, 30, 10, 200));
    }

    @Test
    void an_even_number_has_the_mean_of_the_two_in_the_middle() {
        assertThat(Days.of(List.of(List.of(1L, 2L), List.of(30L, 31L), List.of(50L, 50L))))
                .isEqualTo(new Days.Told(6, 3, 30.5, 1, 50));
    }

    @Test
    void five_relatives_of_one_family_or_of_two_show_the_days_of_that_family_and_are_not_told() {
        assertThat(Days.of(List.of(List.of(60L, 60L, 60L, 60L, 60L)))).isEqualTo(new Days.TooFew(5));
        assertThat(Days.of(List.of(List.of(60L, 60L, 60L), List.of(80L, 80L), List.of())))
                .isEqualTo(new Days.TooFew(5));
        assertThat(Days.of(List.of(List.of(60L, 60L, 60L), List.of(80L), List.of(90L))))
                .isInstanceOf(Days.Told.class);
    }
}
