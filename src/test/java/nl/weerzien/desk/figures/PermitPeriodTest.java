package nl.weerzien.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1", "2026-03-31, 1", "2026-04-01, 2", "2026-06-30, 2",
        "2026-07-01, 3", "2026-09-30, 3", "2026-10-01, 4", "2026-12-31, 4"
    })
    void a_quarter_begins_on_the_first_and_ends_on_the_last_of_a_month(LocalDate day, int quarter) {
        for (int other = 1; other <= 4; other++)
            assertThat(new PermitPeriod(2026, other).contains(day)).isEqualTo(other == quarter);
        assertThat(new PermitPeriod(2026, 0).contains(day)).isTrue();
    }

    @Test
    void a_year_ends_with_its_last_day() {
        var year = new PermitPeriod(2026, 0);
        assertThat(year.contains(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(new PermitPeriod(2028, 1).contains(LocalDate.of(2028, 2, 29)))
                .isTrue();
    }

    @Test
    void a_day_that_is_not_known_lies_in_no_period() {
        assertThat(new PermitPeriod(2026, 0).contains(null)).isFalse();
    }

    @Test
    void what_an_address_says_is_read_again_and_anything_else_is_no_period() {
        for (var period : List.of(new PermitPeriod(2026, 0), new PermitPeriod(2026, 3)))
            assertThat(PermitPeriod.ofCode(period.code())).contains(period);
        assertThat(Stream.of("", "26", "2026-q5", "2026-q0", "2026-3", "=2026", "2026-q1 ")
                        .flatMap(code -> PermitPeriod.ofCode(code).stream()))
                .isEmpty();
    }

    @Test
    void the_latest_year_comes_first_and_before_its_quarters() {
        assertThat(Stream.of(LocalDate.of(2025, 5, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 8, 1))
                        .flatMap(PermitPeriod::of)
                        .distinct()
                        .sorted(PermitPeriod.LATEST_FIRST)
                        .map(PermitPeriod::code))
                .containsExactly("2026", "2026-q1", "2026-q3", "2025", "2025-q2");
    }
}
