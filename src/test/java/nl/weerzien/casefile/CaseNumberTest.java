package nl.weerzien.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    @Test
    void it_is_written_with_its_year_and_four_digits_at_least() {
        assertThat(new CaseNumber(2026, 1)).hasToString("WZ-2026-0001");
        assertThat(new CaseNumber(2026, 12345)).hasToString("WZ-2026-12345");
    }

    @Test
    void it_is_read_as_people_write_it() {
        assertThat(CaseNumber.parse(" wz-2026-0147 ")).contains(new CaseNumber(2026, 147));
        assertThat(CaseNumber.parse("WZ-2026-0000")).isEmpty();
        assertThat(CaseNumber.parse("2026-0147")).isEmpty();
    }

    @Test
    void it_is_counted_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(2026, 0));
    }

    @Test
    void a_permit_made_known_before_it_was_decided_asks_for_a_second_look() {
        var day = LocalDate.of(2026, 9, 4);
        assertThat(new Permit(null, day, day.minusDays(1)).datesOutOfOrder()).isTrue();
        assertThat(new Permit(null, day, day).datesOutOfOrder()).isFalse();
        assertThat(new Permit(null, null, day).datesOutOfOrder()).isFalse();
    }

    @Test
    void another_reason_is_told_in_words_and_an_attempt_says_what_was_tried() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explanation.Told(ReasonNotToBeHad.OTHER, "  ", List.of(), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Explanation.Attempt(null, " "));
        assertThat(new Explanation.Told(ReasonNotToBeHad.LOST, " weg ", List.of(), "").story())
                .isEqualTo("weg");
    }
}
