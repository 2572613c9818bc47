package nl.weerzien.document.reader;

import static nl.weerzien.family.CalendarSystem.ETHIOPIAN;
import static nl.weerzien.family.CalendarSystem.GREGORIAN;
import static nl.weerzien.family.CalendarSystem.HIJRI;
import static nl.weerzien.family.CalendarSystem.SOLAR_HIJRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.reader.DateReading.Standing;
import nl.weerzien.family.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesSideBySideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final DateReader ANY = new DateReader(List.of(GREGORIAN, HIJRI, SOLAR_HIJRI, ETHIOPIAN), TODAY);

    @ParameterizedTest
    @CsvSource({
        "17/10/1410 هـ الموافق 12/05/1990 م, 1990-05-12",
        "17 شوال 1410هـ الموافق لـ 12 أيار 1990م, 1990-05-12",
        "١٧ شوال ١٤١٠ الموافق ١٢ مايو ١٩٩٠, 1990-05-12",
        "1369/02/22 مطابق با 12/05/1990, 1990-05-12",
        "۲۲ ثور ۱۳۶۹ مطابق ۱۲ می ۱۹۹۰, 1990-05-12",
        "17 Shawwal 1410 corresponding to 12 May 1990, 1990-05-12",
        "04/09/1982 E.C. (12/05/1990 G.C.), 1990-05-12",
        "ግንቦት 4 ቀን 1982 ዓ.ም (12 May 1990), 1990-05-12",
        "22 Sawr 1369 / 12-05-1990, 1990-05-12",
        "12 мая 1990 г. (17 Şevval 1410), 1990-05-12",
    })
    void one_day_in_two_calendars_is_sure_and_settles_what_was_open(String text, LocalDate day) {
        var reading = ANY.look(text);
        assertThat(reading.standing()).isEqualTo(Standing.TWICE);
        assertThat(reading.meanings())
                .singleElement()
                .satisfies(date -> assertThat(date.range().first()).isEqualTo(day));
        assertThat(reading.certainty(0.8)).isGreaterThan(0.8);
    }

    @Test
    void two_calendars_that_do_not_meet_are_both_told_and_none_is_chosen() {
        var reading = ANY.look("17 شوال 1410 هـ الموافق 12 أيار 1991 م");
        assertThat(reading.doubted()).isTrue();
        assertThat(reading.meanings()).extracting(PartialDate::calendar).containsExactly(HIJRI, GREGORIAN);
        assertThat(reading.certainty(1)).isLessThan(0.5);
    }

    @Test
    void two_dates_of_one_calendar_that_nothing_joins_are_two_facts() {
        var reading = ANY.look("from 13/05/2015 until 14/05/2020");
        assertThat(reading.standing()).isEqualTo(Standing.ALONE);
        assertThat(reading.meanings()).first().extracting(PartialDate::year).isEqualTo(2015);
    }

    @Test
    void the_day_written_out_settles_which_figure_is_the_month() {
        assertThat(ANY.look("05/12/1990 (12 May 1990)").meanings())
                .singleElement()
                .extracting(PartialDate::month)
                .isEqualTo(5);
    }

    @Test
    void a_year_in_two_calendars_stays_a_year() {
        var reading = ANY.look("1369 هـ ش / 1990");
        assertThat(reading.standing()).isEqualTo(Standing.TWICE);
        assertThat(reading.meanings().getFirst().month()).isNull();
    }

    @Test
    void a_mark_that_cannot_be_is_told_and_not_obeyed() {
        var reading = ANY.look("12/05/1990 هـ");
        assertThat(reading.doubted()).isTrue();
        assertThat(reading.meanings()).isNotEmpty();
    }

    @Test
    void a_year_that_none_of_the_paper_s_calendars_has_is_tried_in_the_others() {
        var reading = new DateReader(List.of(GREGORIAN), TODAY).look("17/10/1410", FieldName.BIRTH_DATE);
        assertThat(reading.meanings()).first().extracting(PartialDate::calendar).isEqualTo(HIJRI);
        assertThat(reading.meanings()).extracting(PartialDate::calendar).contains(SOLAR_HIJRI);
    }

    @Test
    void what_has_happened_does_not_lie_ahead() {
        var reader = new DateReader(List.of(GREGORIAN), TODAY);
        assertThat(reader.look("12/05/2030", FieldName.BIRTH_DATE).doubted()).isTrue();
        assertThat(reader.look("12/05/2030", FieldName.EXPIRY_DATE).doubted()).isFalse();
        assertThat(reader.look("05/12/2026", FieldName.ISSUE_DATE)
                        .meanings()
                        .getFirst()
                        .month())
                .isEqualTo(5);
    }

    @Test
    void in_a_solar_paper_a_short_year_may_come_first() {
        var found = new DateReader(List.of(SOLAR_HIJRI), TODAY).read("69/3/5");
        assertThat(found).first().extracting(PartialDate::figures).isEqualTo("1369-03-05");
    }

    @Test
    void two_figures_of_a_year_may_lie_ahead_on_a_card_that_expires() {
        assertThat(new DateReader(List.of(GREGORIAN), TODAY).read("12 May 28"))
                .extracting(PartialDate::year)
                .containsExactly(1928, 2028);
    }
}
