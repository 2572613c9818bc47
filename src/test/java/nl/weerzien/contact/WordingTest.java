package nl.weerzien.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\u00a0\u2003", "\u200b\u200f\u2060", "\u061c"})
    void words_of_which_nothing_can_be_seen_are_none(String typed) {
        assertThat(Wording.objection(typed).orElseThrow().key()).isEqualTo("contact.words.empty");
        assertThatThrownBy(() -> new Wording(typed, "ar")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ten_thousand_characters_fit_and_one_more_is_said_and_not_cut_off() {
        assertThat(Wording.objection("ب".repeat(Wording.MOST))).isEmpty();
        assertThat(Wording.objection("ب".repeat(Wording.MOST + 1)).orElseThrow().arguments())
                .containsExactly(Wording.MOST + 1, Wording.MOST);
    }

    @Test
    void a_picture_counts_as_one_character_and_is_enough() {
        assertThat(Wording.objection("👍".repeat(Wording.MOST))).isEmpty();
        assertThat(new Wording("👨‍👩‍👧", null).text()).isEqualTo("👨‍👩‍👧");
    }

    @Test
    void the_first_letter_gives_the_direction_whatever_stands_further_on() {
        assertThat(direction("استلمت brief van de IND اليوم", "ar")).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(direction("12-05: 👍 اليوم", "nl")).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(direction("V-nummer في الرسالة", "ar")).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(direction("ሰላም", "ti")).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    @Test
    void where_no_letter_stands_the_language_gives_it_and_otherwise_nobody() {
        assertThat(direction("👍 12-05", "ar")).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(direction("👍 12-05", "nl")).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(new Wording("👍", null).direction()).isEmpty();
    }

    @Test
    void what_no_database_can_hold_becomes_a_visible_gap_and_the_rest_stays_as_written() {
        assertThat(new Wording("a\u0000b\uD83D", null).text()).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(new Wording("\r\n eerst\r\n\r\n  dan \r", "nl").text()).isEqualTo("eerst\n\n  dan");
    }

    private static Direction direction(String text, String language) {
        return new Wording(text, language).direction().orElseThrow();
    }
}
