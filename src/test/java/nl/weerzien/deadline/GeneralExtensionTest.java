package nl.weerzien.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralExtensionTest {

    @ParameterizedTest
    @CsvSource({
        "2000,2000-04-23", "2008,2008-03-23", "2011,2011-04-24", "2024,2024-03-31", "2025,2025-04-20",
        "2026,2026-04-05", "2027,2027-03-28", "2028,2028-04-16", "2038,2038-04-25", "2049,2049-04-18"
    })
    void easter_falls_on_its_known_days(int year, LocalDate easter) {
        assertThat(Holidays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-04-27",
                "2026-05-05",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2026-12-26",
                "2025-04-26",
                "2026-11-21",
                "2026-11-22"
            })
    void weekends_and_the_holidays_of_the_act_are_no_working_days(LocalDate day) {
        assertThat(Holidays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "2026-12-31", "2026-04-02", "2026-04-28", "2026-05-04", "2025-04-28"})
    void other_days_are_working_days(LocalDate day) {
        assertThat(Holidays.isWorkingDay(day)).isTrue();
    }

    @Test
    void a_term_that_ends_on_a_saturday_is_still_in_time_on_monday() {
        var saturday = LocalDate.of(2026, 11, 21);
        assertThat(GeneralExtension.lastDay(LocalDate.of(2026, 8, 22), saturday, Period.ofMonths(3)))
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void a_term_that_ends_at_christmas_runs_on_past_the_weekend() {
        assertThat(GeneralExtension.lastDay(LocalDate.of(2026, 9, 26), LocalDate.of(2026, 12, 25), Period.ofMonths(3)))
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void a_term_that_ends_on_good_friday_runs_on_to_the_tuesday_after_easter() {
        assertThat(GeneralExtension.lastDay(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 4, 3), Period.ofWeeks(4)))
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void a_term_that_ends_on_a_working_day_stays() {
        assertThat(GeneralExtension.lastDay(LocalDate.of(2026, 8, 21), LocalDate.of(2026, 11, 20), Period.ofMonths(3)))
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void three_days_to_report_hold_two_working_days() {
        // arrived on Thursday: Friday, Saturday, Sunday hold one working day only
        assertThat(GeneralExtension.lastDay(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22), Period.ofDays(3)))
                .isEqualTo(LocalDate.of(2026, 11, 23));
        // arrived on the Thursday before Christmas of 2026, a Friday
        assertThat(GeneralExtension.lastDay(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 27), Period.ofDays(3)))
                .isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void nine_months_nineteen_weeks_and_two_years_are_never_extended() {
        var sunday = LocalDate.of(2026, 11, 22);
        for (var length : new Period[] {Period.ofMonths(9), Period.ofWeeks(19), Period.ofYears(2), Period.ofDays(91)})
            assertThat(GeneralExtension.lastDay(sunday.minusYears(1), sunday, length))
                    .isEqualTo(sunday);
    }

    @Test
    void ninety_days_twelve_weeks_and_three_months_are_still_extended() {
        var sunday = LocalDate.of(2026, 11, 22);
        for (var length : new Period[] {Period.ofMonths(3), Period.ofWeeks(12), Period.ofDays(90)})
            assertThat(GeneralExtension.lastDay(sunday.minusMonths(2), sunday, length))
                    .isEqualTo(sunday.plusDays(1));
    }
}
