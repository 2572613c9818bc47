package nl.weerzien.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(1990, 12, 31);
    private static final DateRange YEAR = new DateRange(FIRST, LAST);

    @Test
    void both_ends_belong_to_it_and_the_days_around_do_not() {
        assertThat(YEAR.contains(FIRST)).isTrue();
        assertThat(YEAR.contains(LAST)).isTrue();
        assertThat(YEAR.contains(FIRST.minusDays(1))).isFalse();
        assertThat(YEAR.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void ranges_that_share_one_day_overlap_in_it() {
        var next = new DateRange(LAST, LAST.plusYears(1));
        assertThat(YEAR.overlaps(next)).isTrue();
        assertThat(YEAR.common(next)).contains(DateRange.of(LAST));
        assertThat(YEAR.overlaps(DateRange.of(LAST.plusDays(1)))).isFalse();
        assertThat(YEAR.common(DateRange.of(LAST.plusDays(1)))).isEmpty();
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(LAST, FIRST));
    }
}
