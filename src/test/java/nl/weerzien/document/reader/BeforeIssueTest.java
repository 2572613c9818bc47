package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.Extract;
import nl.weerzien.family.CalendarSystem;
import org.junit.jupiter.api.Test;

class BeforeIssueTest {

    @Test
    void a_birth_after_the_issue_gives_way_to_the_day_with_day_and_month_swapped() {
        var born = date(FieldName.BIRTH_DATE, "2020-12-05", "2020-05-12");
        var settled = BeforeIssue.settled(List.of(date(FieldName.ISSUE_DATE, "2020-06-10"), born))
                .getLast();
        assertThat(settled.value()).isEqualTo("2020-05-12");
        assertThat(settled.alternatives()).containsExactly("2020-12-05");
        assertThat(settled.confidence()).isLessThan(0.5);
    }

    @Test
    void a_birth_after_the_issue_without_another_meaning_is_left_to_a_person() {
        var born = date(FieldName.BIRTH_DATE, "2021-12-25");
        var settled = BeforeIssue.settled(List.of(date(FieldName.ISSUE_DATE, "2020-06-10"), born))
                .getLast();
        assertThat(settled.value()).isEqualTo("2021-12-25");
        assertThat(settled.confidence()).isLessThan(0.5);
    }

    @Test
    void an_expiry_before_the_issue_gives_way_to_the_later_meaning() {
        var expires = date(FieldName.EXPIRY_DATE, "1928-05-12", "2028-05-12");
        var settled = BeforeIssue.settled(List.of(date(FieldName.ISSUE_DATE, "2018-05-12"), expires))
                .getLast();
        assertThat(settled.value()).isEqualTo("2028-05-12");
    }

    @Test
    void no_letter_asks_for_an_answer_before_the_day_it_was_written() {
        var written = date(FieldName.LETTER_DATE, "2026-03-09");
        var answer = date(FieldName.ANSWER_BY, "2026-04-06");
        assertThat(BeforeIssue.settled(List.of(written, date(FieldName.ANSWER_BY, "1981-08-12"), answer)))
                .containsExactly(written, answer);
    }

    @Test
    void a_term_whose_year_was_misread_is_left_to_a_person_with_the_day_it_probably_is() {
        var written = date(FieldName.LETTER_DATE, "2026-07-06");
        var answer = BeforeIssue.settled(List.of(written, date(FieldName.ANSWER_BY, "2025-08-03")))
                .getLast();
        assertThat(answer.field()).isEqualTo(FieldName.ANSWER_BY);
        assertThat(answer.value()).isEmpty();
        assertThat(answer.poor()).isTrue();
        assertThat(answer.values()).containsExactly("2026-08-03");
    }

    @Test
    void a_term_that_ends_early_in_the_next_year_is_offered_in_that_year() {
        var written = date(FieldName.LETTER_DATE, "2026-12-14");
        assertThat(BeforeIssue.settled(List.of(written, date(FieldName.ANSWER_BY, "2025-01-11")))
                        .getLast()
                        .values())
                .containsExactly("2027-01-11");
    }

    @Test
    void a_term_of_years_is_never_sure() {
        var written = date(FieldName.LETTER_DATE, "2026-07-06");
        var answer = BeforeIssue.settled(List.of(written, date(FieldName.ANSWER_BY, "2028-08-03")))
                .getLast();
        assertThat(answer.value()).isEqualTo("2028-08-03");
        assertThat(answer.poor()).isTrue();
    }

    @Test
    void a_day_of_birth_in_a_letter_is_no_term() {
        var written = date(FieldName.LETTER_DATE, "2026-07-06");
        assertThat(BeforeIssue.settled(List.of(written, date(FieldName.ANSWER_BY, "2015-08-03"))))
                .containsExactly(written);
    }

    @Test
    void what_fits_stays_as_it_was_read() {
        var born = date(FieldName.BIRTH_DATE, "1990-05-12", "1990-12-05");
        assertThat(BeforeIssue.settled(List.of(date(FieldName.ISSUE_DATE, "2020"), born)))
                .contains(born);
        assertThat(BeforeIssue.settled(List.of(born))).containsExactly(born);
    }

    private static Extract date(FieldName field, String value, String... alternatives) {
        return new Extract(
                field, value, value, CalendarSystem.GREGORIAN, 0.9, 1, new Box(1, 1, 1, 1), List.of(alternatives));
    }
}
