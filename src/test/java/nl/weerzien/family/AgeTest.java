package nl.weerzien.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeTest {

    @Test
    void eighteen_is_reached_on_the_birthday_and_not_the_day_before() {
        var birth = DateRange.of(LocalDate.of(2008, 11, 21));
        assertThat(Age.on(LocalDate.of(2026, 11, 20), birth).reached(18)).contains(false);
        assertThat(Age.on(LocalDate.of(2026, 11, 21), birth).reached(18)).contains(true);
    }

    @Test
    void born_on_29_february_a_person_is_older_on_1_march_of_a_common_year() {
        var birth = DateRange.of(LocalDate.of(2008, 2, 29));
        assertThat(Age.on(LocalDate.of(2026, 2, 28), birth).reached(18)).contains(false);
        assertThat(Age.on(LocalDate.of(2026, 3, 1), birth).reached(18)).contains(true);
        assertThat(Age.on(LocalDate.of(2028, 2, 29), birth).atLeast()).isEqualTo(20);
    }

    @Test
    void a_birth_year_alone_leaves_the_age_open_during_the_year_of_the_birthday() {
        var birth = new PartialDate(CalendarSystem.GREGORIAN, 2008, null, null, "").range();
        assertThat(Age.on(LocalDate.of(2026, 6, 1), birth)).isEqualTo(new Age(17, 18));
        assertThat(Age.on(LocalDate.of(2026, 6, 1), birth).reached(18)).isEmpty();
        assertThat(Age.on(LocalDate.of(2026, 12, 31), birth).reached(18)).contains(true);
        assertThat(Age.on(LocalDate.of(2025, 12, 31), birth).reached(18)).contains(false);
    }

    @Test
    void before_birth_the_age_is_nought() {
        assertThat(Age.on(LocalDate.of(2026, 1, 1), DateRange.of(LocalDate.of(2026, 5, 1))))
                .isEqualTo(new Age(0, 0));
    }

    @Test
    void a_hijri_birthday_leaves_the_age_open_for_the_days_around_it() {
        var birth = PartialDate.of(CalendarSystem.HIJRI, 1429, 11, 23).range();
        assertThat(birth.contains(LocalDate.of(2008, 11, 21))).isTrue();
        assertThat(Age.on(LocalDate.of(2026, 11, 21), birth).reached(18)).isEmpty();
        assertThat(Age.on(LocalDate.of(2026, 11, 23), birth).reached(18)).contains(true);
    }
}
