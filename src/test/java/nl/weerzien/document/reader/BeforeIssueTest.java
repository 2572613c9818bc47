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
