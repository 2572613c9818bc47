package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.junit.jupiter.api.Test;

class DateChoiceTest {
    private static final DateReader DATES =
            new DateReader(List.of(CalendarSystem.SOLAR_HIJRI, CalendarSystem.GREGORIAN), LocalDate.of(2026, 11, 24));

    @Test
    void years_of_the_paper_s_calendars_decide_what_a_date_is() {
        var choice = choose("", FigureReadings.of(FigureAlphabet.PERSIAN, 0.9, "1371/08/23"));
        assertThat(choice.dates()).extracting(PartialDate::calendar).containsExactly(CalendarSystem.SOLAR_HIJRI);
        assertThat(choice.dates().getFirst().range().first()).isEqualTo(LocalDate.of(1992, 11, 14));
        assertThat(choice.raw()).isEqualTo("۱۳۷۱/۰۸/۲۳");
        assertThat(choice.confidence()).isBetween(0.8, 0.9);
    }

    @Test
    void either_end_may_hold_the_year() {
        var choice = choose("", FigureReadings.of(FigureAlphabet.PERSIAN, 0.9, "23/08/1371"));
        assertThat(choice.dates().getFirst().range().first()).isEqualTo(LocalDate.of(1992, 11, 14));
    }

    @Test
    void a_month_that_no_calendar_has_makes_way_for_the_next_reading() {
        var choice = choose("", FigureReadings.of(FigureAlphabet.PERSIAN, 0.8, "1371/18/23", "1371/08/23"));
        assertThat(choice.dates().getFirst().range().first()).isEqualTo(LocalDate.of(1992, 11, 14));
        assertThat(choice.confidence()).isLessThan(0.5);
    }

    @Test
    void a_day_that_may_be_the_month_keeps_both() {
        var choice = choose("03/05/1990", FigureReadings.of(FigureAlphabet.WESTERN, 0.9, "03/05/1990"));
        assertThat(choice.dates())
                .extracting(date -> date.range().first())
                .containsExactly(LocalDate.of(1990, 5, 3), LocalDate.of(1990, 3, 5));
        assertThat(choice.confidence()).isLessThan(0.8);
    }

    @Test
    void where_two_readers_differ_both_dates_are_shown_and_neither_is_sure() {
        var choice = choose("21/05/1990", FigureReadings.of(FigureAlphabet.WESTERN, 0.9, "27/05/1990"));
        assertThat(choice.dates().getFirst().range().first()).isEqualTo(LocalDate.of(1990, 5, 21));
        assertThat(choice.alternatives())
                .extracting(date -> date.range().first())
                .containsExactly(LocalDate.of(1990, 5, 27));
        assertThat(choice.confidence()).isLessThan(0.5);
    }

    @Test
    void a_part_of_the_date_is_no_other_opinion() {
        var choice = choose("21/0", FigureReadings.of(FigureAlphabet.WESTERN, 0.95, "21/05/1990"));
        assertThat(choice.dates().getFirst().range().first()).isEqualTo(LocalDate.of(1990, 5, 21));
        assertThat(choice.confidence()).isGreaterThan(0.5);
    }

    @Test
    void what_no_reading_can_make_a_date_of_stays_unread() {
        var choice = choose("", FigureReadings.of(FigureAlphabet.PERSIAN, 0.9, "8888/88"));
        assertThat(choice.dates()).isEmpty();
        assertThat(choice.confidence()).isZero();
    }

    @Test
    void a_birth_that_lies_ahead_is_offered_and_not_proposed() {
        var run = new NumberRun(
                new Word("21/05/2042", new Box(0, 0, 200, 40), 0.9, 0),
                "21/05/2042",
                FigureReadings.of(FigureAlphabet.WESTERN, 0.9, "21/05/2042"));
        var choice = DateChoice.of("21/05/2042", List.of(run), 0.9, text -> DATES.look(text, FieldName.BIRTH_DATE));
        assertThat(choice.dates()).isEmpty();
        assertThat(choice.alternatives())
                .extracting(date -> date.range().first())
                .contains(LocalDate.of(2042, 5, 21));
    }

    /// @param first what the page's recogniser read; empty when it saw no figures
    private static DateChoice choose(String first, FigureReading second) {
        var text = NumberRun.isSeconds(first, second) ? second.printed() : first;
        var run = new NumberRun(new Word(text, new Box(0, 0, 200, 40), 0.9, 0), first, second);
        return DateChoice.of(text, List.of(run), 0.9, DATES::look);
    }
}
