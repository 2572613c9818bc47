package nl.weerzien.document.reader;

import static nl.weerzien.family.CalendarSystem.ETHIOPIAN;
import static nl.weerzien.family.CalendarSystem.GREGORIAN;
import static nl.weerzien.family.CalendarSystem.HIJRI;
import static nl.weerzien.family.CalendarSystem.SOLAR_HIJRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "21/03/1987, 1987-03-21",
        "21.03.1987, 1987-03-21",
        "21-3-1987, 1987-03-21",
        "21 / 03 / 1987, 1987-03-21",
        "1987/03/21, 1987-03-21",
        "1987-03-21, 1987-03-21",
        "14 March 1998, 1998-03-14",
        "14th March 1998, 1998-03-14",
        "14 MAR 1998, 1998-03-14",
        "'March 14, 1998', 1998-03-14",
        "2 november 2017, 2017-11-02",
        "19 Ağustos 1991, 1991-08-19",
        "12 آذار 1990, 1990-03-12",
        "12 كانون الثاني 1990, 1990-01-12",
        "27 نشرين الثاني 2003, 2003-11-27",
        "27 نشرين 2 2003, 2003-11-27",
        "12 كابون الثاني 1990, 1990-01-12",
        "٢١/٠٣/١٩٨٧, 1987-03-21",
        "۲۱/۰۳/۱۹۸۷, 1987-03-21",
        "born on 21/03/1987 in Aleppo, 1987-03-21",
        "29/02/2020, 2020-02-29",
    })
    void a_date_that_can_be_one_day_only_is_that_day(String text, LocalDate day) {
        assertThat(days(text, GREGORIAN)).containsExactly(day);
    }

    @Test
    void where_day_and_month_may_be_swapped_both_are_given_day_first() {
        assertThat(days("12/05/1990", GREGORIAN)).containsExactly(LocalDate.of(1990, 5, 12), LocalDate.of(1990, 12, 5));
        assertThat(days("05/05/1990", GREGORIAN)).containsExactly(LocalDate.of(1990, 5, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "31/04/1990",
        "29/02/2019",
        "32/01/1990",
        "00/01/1990",
        "12/05/3990",
        "Aleppo",
        "''",
        "12/05",
        "02010458731"
    })
    void what_no_calendar_has_is_no_date(String text) {
        assertThat(new DateReader(List.of(GREGORIAN), TODAY).read(text)).isEmpty();
    }

    @Test
    void two_figures_of_a_year_leave_the_century_open() {
        assertThat(days("12/13/90", GREGORIAN)).containsExactly(LocalDate.of(1990, 12, 13));
        assertThat(days("13/12/90", GREGORIAN)).containsExactly(LocalDate.of(1990, 12, 13));
        assertThat(days("13/12/15", GREGORIAN)).containsExactly(LocalDate.of(2015, 12, 13), LocalDate.of(1915, 12, 13));
    }

    @Test
    void a_year_or_a_month_alone_stays_as_vague_as_it_is() {
        var year = new DateReader(List.of(GREGORIAN), TODAY).read("1979").getFirst();
        assertThat(year.month()).isNull();
        assertThat(year.range().first()).isEqualTo("1979-01-01");
        var month = new DateReader(List.of(GREGORIAN), TODAY).read("03/1979").getFirst();
        assertThat(month.month()).isEqualTo(3);
        assertThat(month.day()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"كانون الأول ٢٠١٠", "2010", "03/1979", "١٩ نيسان ٢٠"})
    void what_may_have_lost_its_day_or_its_century_is_never_sure(String text) {
        var reading = new DateReader(List.of(GREGORIAN), TODAY).look(text);
        assertThat(reading.doubted()).isFalse();
        assertThat(reading.certainty(1)).isLessThan(0.5);
    }

    @Test
    void a_full_stop_that_was_read_as_a_nought_before_the_year_is_no_part_of_it() {
        assertThat(days("٨ أيلول ٠٢٠١٨", GREGORIAN)).containsExactly(LocalDate.of(2018, 9, 8));
    }

    @Test
    void a_month_that_was_misread_by_a_letter_is_guessed_and_never_sure() {
        var reader = new DateReader(List.of(GREGORIAN), TODAY);
        assertThat(days("21 حزران 1980", GREGORIAN)).containsExactly(LocalDate.of(1980, 6, 21));
        assertThat(days("11 نيان 2008", GREGORIAN)).containsExactly(LocalDate.of(2008, 4, 11));
        assertThat(reader.look("11 نيان 2008").certainty(1)).isLessThan(0.5);
        assertThat(new DateReader(List.of(ETHIOPIAN), TODAY)
                        .read("13 ታሳሣሥ 2003")
                        .getFirst()
                        .month())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 ثار 1975", "سنة نيان 2008", "12 Jabe 1990", "3 سان 2008"})
    void what_two_months_may_be_or_none_is_not_guessed(String text) {
        assertThat(new DateReader(List.of(GREGORIAN), TODAY).read(text).stream().filter(PartialDate::isWhole))
                .isEmpty();
    }

    @Test
    void figures_before_the_day_of_a_named_month_may_be_more_of_it_and_are_doubted() {
        var reader = new DateReader(List.of(SOLAR_HIJRI), TODAY);
        assertThat(reader.look("۴ ۲ اردیبهشت ١٣٦٢").doubted()).isTrue();
        assertThat(reader.look("۲ اردیبهشت ١٣٦٢").doubted()).isFalse();
        assertThat(reader.look("۰ ٢٧ مهر ۱۴۰۹").doubted()).isFalse();
    }

    @Test
    void a_year_beside_a_day_whose_month_was_not_understood_is_never_sure() {
        var reader = new DateReader(List.of(SOLAR_HIJRI), TODAY);
        assertThat(reader.look("١٣ سخند ١٣٨٨").doubted()).isTrue();
        assertThat(reader.look("١٣ اسفند ١٣٨٨").doubted()).isFalse();
        assertThat(reader.look("سال ١٣٨٨").doubted()).isFalse();
    }

    @Test
    void two_pashto_months_that_differ_by_one_letter_are_told_apart_and_both_offered() {
        var reader = new DateReader(List.of(SOLAR_HIJRI), TODAY);
        assertThat(reader.read("31 وږی 1348")).extracting(PartialDate::month).containsExactly(6, 1);
        assertThat(reader.read("31 وری 1348")).extracting(PartialDate::month).containsExactly(1, 6);
    }

    @Test
    void a_solar_year_is_told_by_its_size() {
        var found = new DateReader(List.of(SOLAR_HIJRI), TODAY).read("1371/08/23");
        assertThat(found).first().extracting(PartialDate::calendar).isEqualTo(SOLAR_HIJRI);
        assertThat(found.getFirst().range().first()).isEqualTo("1992-11-14");
    }

    @Test
    void a_hijri_day_is_three_days_wide() {
        var found = new DateReader(List.of(HIJRI), TODAY).read("1410/10/17 هـ");
        assertThat(found).singleElement().extracting(PartialDate::calendar).isEqualTo(HIJRI);
        assertThat(found.getFirst().range().first().plusDays(2))
                .isEqualTo(found.getFirst().range().last());
    }

    @Test
    void an_ethiopian_date_stands_beside_the_gregorian_one_unless_the_paper_says_which() {
        var open = new DateReader(List.of(GREGORIAN, ETHIOPIAN), TODAY).read("15/04/1984");
        assertThat(open).extracting(PartialDate::calendar).containsExactly(GREGORIAN, ETHIOPIAN);
        var told = new DateReader(List.of(GREGORIAN, ETHIOPIAN), TODAY).read("15/04/1984 E.C.");
        assertThat(told).extracting(PartialDate::calendar).containsExactly(ETHIOPIAN);
    }

    @Test
    void the_paper_s_usual_calendar_comes_first() {
        var found = new DateReader(List.of(ETHIOPIAN, GREGORIAN), TODAY).read("15/04/1984");
        assertThat(found).extracting(PartialDate::calendar).containsExactly(ETHIOPIAN, GREGORIAN);
    }

    /// An Iranian identity card of an Afghan family was dated forty years too early, and called sure.
    @Test
    void the_year_of_a_calendar_that_nobody_expected_is_first_of_all_a_solar_one_and_never_sure() {
        var found = look("1371/08/23");
        assertThat(found.meanings()).extracting(PartialDate::calendar).containsExactly(SOLAR_HIJRI, HIJRI);
        assertThat(found.certainty(1)).isLessThanOrEqualTo(FieldReader.TO_LOOK_AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1371/08/23 هـ ش", "23 آبان 1371"})
    void a_calendar_that_is_printed_beside_the_date_needs_no_expecting(String text) {
        assertThat(look(text).certainty(1)).isGreaterThan(FieldReader.TO_LOOK_AT);
    }

    /// The 2 of 29/03/2016 was lost in a fold; every reader of the rest agreed.
    @ParameterizedTest
    @ValueSource(strings = {"9/03/2016", "٩/٠٣/٢٠١٦", "2016/03/9", "03/9/2016"})
    void a_single_figure_beside_a_padded_one_may_have_lost_another_and_is_doubted(String text) {
        assertThat(look(text).doubted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#5 FEB 1977", "|5/2/1977", "born $1 March 1990"})
    void a_sign_that_touches_the_first_figure_may_be_a_figure_and_is_doubted(String text) {
        assertThat(look(text).doubted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(5 FEB 1977)", ":5/2/1977", "born: 11 March 1990", "# 5 FEB 1977"})
    void a_sign_that_parts_does_no_harm(String text) {
        assertThat(look(text).doubted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/03/2016", "9/3/2016", "19/3/2016", "9 March 2016", "2016/3/9", "29/03/2016"})
    void a_date_that_is_padded_throughout_or_nowhere_is_not_doubted(String text) {
        assertThat(look(text).doubted()).isFalse();
    }

    private static DateReading look(String text) {
        return new DateReader(List.of(GREGORIAN), TODAY).look(text);
    }

    private static List<LocalDate> days(String text, CalendarSystem... calendars) {
        return new DateReader(List.of(calendars), TODAY)
                .read(text).stream().map(date -> date.range().first()).toList();
    }
}
