package nl.weerzien.family;

import static nl.weerzien.family.CalendarSystem.ETHIOPIAN;
import static nl.weerzien.family.CalendarSystem.GREGORIAN;
import static nl.weerzien.family.CalendarSystem.HIJRI;
import static nl.weerzien.family.CalendarSystem.SOLAR_HIJRI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.weerzien.family.PartialDate.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        // new years and other days printed in almanacs
        "ETHIOPIAN, 2000, 1, 1, 2007-09-12",
        "ETHIOPIAN, 1992, 1, 1, 1999-09-12",
        "ETHIOPIAN, 1983, 9, 16, 1991-05-24",
        "ETHIOPIAN, 1999, 13, 5, 2007-09-10",
        "ETHIOPIAN, 1999, 13, 6, 2007-09-11",
        "ETHIOPIAN, 2016, 4, 29, 2024-01-08",
        "SOLAR_HIJRI, 1400, 1, 1, 2021-03-21",
        "SOLAR_HIJRI, 1399, 12, 30, 2021-03-20",
        "SOLAR_HIJRI, 1357, 11, 22, 1979-02-11",
        "SOLAR_HIJRI, 1403, 12, 30, 2025-03-20",
        "SOLAR_HIJRI, 1404, 1, 1, 2025-03-21",
        "HIJRI, 1420, 9, 1, 1999-12-09",
        "HIJRI, 1445, 9, 1, 2024-03-11",
        "HIJRI, 1446, 10, 1, 2025-03-30",
        "GREGORIAN, 2024, 2, 29, 2024-02-29",
    })
    void known_days_are_found(CalendarSystem calendar, int year, int month, int day, LocalDate expected) {
        assertThat(PartialDate.of(calendar, year, month, day).calculated()).contains(expected);
        assertThat(PartialDate.of(expected, calendar)).isEqualTo(PartialDate.of(calendar, year, month, day));
    }

    @Test
    void a_whole_date_means_one_day() {
        var range = PartialDate.of(GREGORIAN, 2010, 3, 2).range();
        assertThat(range).isEqualTo(DateRange.of(LocalDate.of(2010, 3, 2)));
    }

    @Test
    void a_hijri_day_may_be_a_day_earlier_or_later_because_the_moon_was_sighted() {
        // the first day of the century was 20 November 1979 in Mecca and 21 November by the tables
        assertThat(PartialDate.of(HIJRI, 1400, 1, 1).range())
                .isEqualTo(new DateRange(LocalDate.of(1979, 11, 20), LocalDate.of(1979, 11, 22)));
    }

    @Test
    void day_30_of_a_hijri_month_is_never_refused() {
        for (var month = 1; month <= 12; month++)
            assertThat(PartialDate.problem(HIJRI, 1405, month, 30)).isEmpty();
    }

    @Test
    void a_month_means_all_its_days() {
        var february = new PartialDate(GREGORIAN, 2024, 2, null, "februari 2024");
        assertThat(february.range()).isEqualTo(new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        var pagume = new PartialDate(ETHIOPIAN, 1999, 13, null, "");
        assertThat(pagume.range()).isEqualTo(new DateRange(LocalDate.of(2007, 9, 6), LocalDate.of(2007, 9, 11)));
    }

    @Test
    void a_year_alone_means_all_its_days() {
        var year = new PartialDate(GREGORIAN, 1990, null, null, "1990");
        assertThat(year.range()).isEqualTo(new DateRange(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31)));
        var solar = new PartialDate(SOLAR_HIJRI, 1399, null, null, "");
        assertThat(solar.range()).isEqualTo(new DateRange(LocalDate.of(2020, 3, 20), LocalDate.of(2021, 3, 20)));
        assertThat(solar.calculated()).isEmpty();
    }

    @Test
    void twenty_nine_february_exists_in_leap_years_only() {
        assertThat(PartialDate.problem(GREGORIAN, 2000, 2, 29)).isEmpty();
        assertThat(PartialDate.problem(GREGORIAN, 1900, 2, 29)).contains(Problem.NO_SUCH_DAY);
        assertThat(PartialDate.problem(GREGORIAN, 2023, 2, 29)).contains(Problem.NO_SUCH_DAY);
    }

    @Test
    void pagume_has_a_sixth_day_every_fourth_year_only() {
        assertThat(PartialDate.problem(ETHIOPIAN, 1999, 13, 6)).isEmpty();
        assertThat(PartialDate.problem(ETHIOPIAN, 2000, 13, 6)).contains(Problem.NO_SUCH_DAY);
        assertThat(PartialDate.problem(ETHIOPIAN, 2000, 13, 5)).isEmpty();
        assertThat(PartialDate.problem(ETHIOPIAN, 2000, 14, 1)).contains(Problem.NO_SUCH_MONTH);
    }

    @Test
    void esfand_has_a_thirtieth_day_in_leap_years_only() {
        assertThat(PartialDate.problem(SOLAR_HIJRI, 1403, 12, 30)).isEmpty();
        assertThat(PartialDate.problem(SOLAR_HIJRI, 1402, 12, 30)).contains(Problem.NO_SUCH_DAY);
        assertThat(PartialDate.problem(SOLAR_HIJRI, 1402, 6, 31)).isEmpty();
        assertThat(PartialDate.problem(SOLAR_HIJRI, 1402, 7, 31)).contains(Problem.NO_SUCH_DAY);
    }

    @Test
    void a_year_of_another_calendar_is_said_to_be_one() {
        assertThat(PartialDate.problem(GREGORIAN, 1402, 1, 1)).contains(Problem.YEAR_OF_ANOTHER_CALENDAR);
        assertThat(PartialDate.problem(HIJRI, 1990, 1, 1)).contains(Problem.YEAR_OF_ANOTHER_CALENDAR);
    }

    @Test
    void a_day_without_its_month_is_no_date() {
        assertThat(PartialDate.problem(GREGORIAN, 1990, null, 3)).contains(Problem.DAY_WITHOUT_MONTH);
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(GREGORIAN, 1990, null, 3, ""));
    }

    @Test
    void the_text_is_kept_as_given_and_figures_stand_in_when_there_is_none() {
        assertThat(new PartialDate(ETHIOPIAN, 1982, 1, 5, " ፭ መስከረም ፲፱፻፹፪ ").raw())
                .isEqualTo("፭ መስከረም ፲፱፻፹፪");
        assertThat(new PartialDate(ETHIOPIAN, 1982, 13, null, " ").raw()).isEqualTo("1982-13");
    }

    @Test
    void the_last_years_of_every_calendar_still_have_a_range() {
        for (var calendar : CalendarSystem.values()) {
            assertThat(new PartialDate(calendar, calendar.lastYear(), null, null, "")
                            .range()
                            .last())
                    .isAfter(LocalDate.of(2070, 1, 1));
            assertThat(new PartialDate(calendar, calendar.firstYear(), null, null, "")
                            .range()
                            .first())
                    .isBefore(LocalDate.of(1883, 1, 1));
        }
    }
}
