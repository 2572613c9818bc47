package nl.weerzien.document;

import static nl.weerzien.family.CalendarSystem.ETHIOPIAN;
import static nl.weerzien.family.CalendarSystem.GREGORIAN;
import static nl.weerzien.family.CalendarSystem.HIJRI;
import static nl.weerzien.family.CalendarSystem.SOLAR_HIJRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Proposals.Moved;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import nl.weerzien.security.AccountId;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final AccountId SOMEBODY = new AccountId(new UUID(0, 7));
    private final List<ConfirmedField> answers = new ArrayList<>();
    private final Extract birth = read(FieldName.BIRTH_DATE, "02/03/2001", "2001-03-02", "2001-02-03");
    private final Extract issue = read(FieldName.ISSUE_DATE, "05/06/2011", "2011-06-05", "2011-05-06");
    private final Extract wedding = read(FieldName.MARRIAGE_DATE, "15/08/1410", "1990-03-12/1990-03-14");

    @Test
    void before_anybody_said_anything_the_machine_s_order_stands() {
        assertThat(shown(birth)).containsExactly("GREGORIAN 2001-03-02", "GREGORIAN 2001-02-03");
        assertThat(proposals().moved(birth)).isEqualTo(Moved.NOTHING);
        assertThat(proposals().notation()).isEqualTo(Notation.UNTOLD);
    }

    @Test
    void a_date_corrected_to_another_calendar_brings_the_others_in_it_first() {
        answer(FieldName.ISSUE_DATE, PartialDate.of(ETHIOPIAN, 2011, 6, 5));

        assertThat(shown(birth)).startsWith("ETHIOPIAN 2001-03-02").contains("GREGORIAN 2001-03-02");
        assertThat(proposals().moved(birth)).isEqualTo(Moved.CALENDAR);
    }

    @Test
    void what_is_proposed_keeps_the_raw_text_of_the_paper() {
        answer(FieldName.ISSUE_DATE, PartialDate.of(ETHIOPIAN, 2011, 6, 5));
        assertThat(proposals().dates(birth))
                .allSatisfy(date -> assertThat(date.raw()).isEqualTo("02/03/2001"));
    }

    @Test
    void a_date_that_cannot_be_in_the_calendar_told_stays_as_it_was() {
        answer(FieldName.ISSUE_DATE, PartialDate.of(ETHIOPIAN, 2011, 6, 5));
        assertThat(shown(wedding)).startsWith("HIJRI 1410-08-15");
        assertThat(proposals().moved(wedding)).isEqualTo(Moved.NOTHING);
    }

    @Test
    void an_alternative_is_shown_in_the_calendar_that_it_was_read_in() {
        var either = read(FieldName.BIRTH_DATE, "01/01/1370", "1950-10-12/1950-10-14", "1991-03-21");
        assertThat(shown(either)).containsExactly("HIJRI 1370-01-01", "SOLAR_HIJRI 1370-01-01");
    }

    @Test
    void choosing_one_of_two_calendars_tells_the_other_dates_theirs() {
        var either = read(FieldName.BIRTH_DATE, "01/01/1370", "1950-10-12/1950-10-14", "1991-03-21");
        var other = read(FieldName.ISSUE_DATE, "02/01/1390", "1970-03-09/1970-03-11");
        answer(FieldName.BIRTH_DATE, PartialDate.of(SOLAR_HIJRI, 1370, 1, 1));

        var proposals = proposals(either, other);

        assertThat(proposals.notation().calendar()).isEqualTo(SOLAR_HIJRI);
        assertThat(proposals.dates(other).getFirst().calendar()).isEqualTo(SOLAR_HIJRI);
    }

    @Test
    void keeping_to_the_machine_s_calendar_afterwards_takes_the_telling_back() {
        answer(FieldName.ISSUE_DATE, PartialDate.of(ETHIOPIAN, 2011, 6, 5));
        answer(FieldName.BIRTH_DATE, PartialDate.of(GREGORIAN, 2001, 3, 2));
        assertThat(proposals().notation().calendar()).isNull();
    }

    @Test
    void confirming_the_only_calendar_there_is_tells_nothing() {
        answer(FieldName.MARRIAGE_DATE, PartialDate.of(HIJRI, 1410, 8, 15));
        assertThat(proposals().notation()).isEqualTo(Notation.UNTOLD);
    }

    @Test
    void choosing_the_month_first_puts_it_first_in_the_other_dates() {
        answer(FieldName.ISSUE_DATE, PartialDate.of(GREGORIAN, 2011, 5, 6));

        assertThat(shown(birth)).containsExactly("GREGORIAN 2001-02-03", "GREGORIAN 2001-03-02");
        assertThat(proposals().moved(birth)).isEqualTo(Moved.ORDER);
    }

    @Test
    void choosing_the_day_first_leaves_it_first() {
        answer(FieldName.ISSUE_DATE, PartialDate.of(GREGORIAN, 2011, 6, 5));
        assertThat(proposals().notation().order()).isEqualTo(Notation.Order.DAY_FIRST);
        assertThat(proposals().moved(birth)).isEqualTo(Moved.NOTHING);
    }

    @Test
    void the_order_is_seen_in_figures_of_any_script() {
        var arabic = read(FieldName.ISSUE_DATE, "٠٥/٠٦/٢٠١١", "2011-06-05", "2011-05-06");
        answer(FieldName.ISSUE_DATE, PartialDate.of(GREGORIAN, 2011, 5, 6));
        assertThat(proposals(birth, arabic).notation().order()).isEqualTo(Notation.Order.MONTH_FIRST);
    }

    @Test
    void nothing_is_proposed_where_the_machine_dared_nothing() {
        var unreadable = read(FieldName.BIRTH_DATE, "02/03/2001", "");
        answer(FieldName.ISSUE_DATE, PartialDate.of(ETHIOPIAN, 2011, 6, 5));
        assertThat(proposals(unreadable, issue).dates(unreadable)).isEmpty();
    }

    @Test
    void what_can_mean_two_things_or_was_read_badly_needs_a_look() {
        var number = read(FieldName.DOCUMENT_NUMBER, "123", "123");
        var name = new Extract(FieldName.FULL_NAME, "Amal", "Amal", null, 0.4, 1, new Box(1, 2, 30, 40), List.of());
        var proposals = proposals(birth, wedding, number, name);

        assertThat(proposals.standing(FieldName.BIRTH_DATE)).isEqualTo(FieldStanding.DOUBTFUL);
        assertThat(proposals.standing(FieldName.FULL_NAME)).isEqualTo(FieldStanding.DOUBTFUL);
        assertThat(proposals.standing(FieldName.MARRIAGE_DATE)).isEqualTo(FieldStanding.CLEAR);
        assertThat(proposals.standing(FieldName.DOCUMENT_NUMBER)).isEqualTo(FieldStanding.CLEAR);
        assertThat(proposals.standing(FieldName.EXPIRY_DATE)).isEqualTo(FieldStanding.NOT_FOUND);
    }

    @Test
    void only_what_was_read_well_means_one_thing_and_has_no_answer_is_sure() {
        var hardly = new Extract(FieldName.FULL_NAME, "Amal", "Amal", null, 0.7, 1, new Box(1, 2, 30, 40), List.of());
        var number = read(FieldName.DOCUMENT_NUMBER, "123", "123");
        assertThat(proposals(birth, wedding, hardly, number).sure())
                .containsOnlyKeys(FieldName.MARRIAGE_DATE, FieldName.DOCUMENT_NUMBER);
        answer(FieldName.MARRIAGE_DATE, PartialDate.of(HIJRI, 1410, 8, 15));
        assertThat(proposals(birth, wedding, hardly, number).sure()).containsOnlyKeys(FieldName.DOCUMENT_NUMBER);
    }

    @Test
    void two_values_for_one_field_need_a_look() {
        var proposals =
                proposals(read(FieldName.DOCUMENT_NUMBER, "123", "123"), read(FieldName.DOCUMENT_NUMBER, "124", "124"));
        assertThat(proposals.standing(FieldName.DOCUMENT_NUMBER)).isEqualTo(FieldStanding.DOUBTFUL);
    }

    private List<String> shown(Extract extract) {
        return proposals(birth, issue, wedding, extract).dates(extract).stream()
                .map(date -> date.calendar() + " " + date.figures())
                .toList();
    }

    private Proposals proposals(Extract... extracts) {
        var all = extracts.length == 0 ? List.of(birth, issue, wedding) : List.of(extracts);
        var reading = new Reading(
                List.of(ScriptedReader.page()), List.of(), all, null, "ara", List.of(), Duration.ofMillis(5));
        return new Proposals(ProposalsTest::meanings, reading, answers);
    }

    private void answer(FieldName name, PartialDate date) {
        var at = Instant.parse("2026-06-15T10:00:00Z").plusSeconds(answers.size());
        answers.add(new ConfirmedField(name, null, new Answer.Date(date, true), SOMEBODY, at));
    }

    private static Extract read(FieldName name, String raw, String value, String... alternatives) {
        var calendar = raw.contains("/1") ? HIJRI : null;
        return new Extract(name, raw, value, calendar, 0.9, 1, new Box(1, 2, 30, 40), List.of(alternatives));
    }

    /// Figures with the year last, day or month first, in every calendar that has such a day.
    private static List<PartialDate> meanings(String raw, FieldName field, List<CalendarSystem> calendars) {
        var figures = Stream.of(raw.split("/")).map(Integer::valueOf).toList();
        return calendars.stream()
                .flatMap(calendar -> Stream.of(figures, List.of(figures.get(1), figures.get(0), figures.get(2)))
                        .filter(parts -> PartialDate.problem(calendar, parts.get(2), parts.get(1), parts.get(0))
                                .isEmpty())
                        .map(parts -> new PartialDate(calendar, parts.get(2), parts.get(1), parts.get(0), raw)))
                .distinct()
                .toList();
    }
}
