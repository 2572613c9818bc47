package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.junit.jupiter.api.Test;

class LoneAlifTest {
    @Test
    void a_stroke_close_to_an_arabic_word_is_its_alif() {
        var words = LoneAlif.joined(List.of(word("|", 1362, 6), word("لاسم", 1290, 68), word("سعاد", 841, 78)));
        assertThat(words).extracting(Word::text).containsExactly("الاسم", "سعاد");
        assertThat(words.getFirst().box()).isEqualTo(new Box(1290, 310, 78, 40));
    }

    @Test
    void a_rule_between_cells_is_none() {
        assertThat(LoneAlif.joined(List.of(word("|", 1400, 6), word("لاسم", 1290, 68))))
                .hasSize(2);
        assertThat(LoneAlif.joined(List.of(word("|", 200, 6), word("Name", 210, 60))))
                .hasSize(2);
        assertThat(LoneAlif.joined(List.of(word("|", 200, 6)))).hasSize(1);
    }

    private static Word word(String text, int x, int width) {
        return new Word(text, new Box(x, 310, width, 40), 0.9, 0);
    }
}
