package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.Extract;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Wire.PrintedKind;
import nl.weerzien.document.reader.Wire.PrintedLabel;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InSentenceTest {
    private static final DocumentKind LETTER = new DocumentKind("IND_COMPLETION_LETTER");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stuur ons de documenten uiterlijk op 12 december 2026. | 2026-12-12
            Wij ontvangen uw reactie uiterlijk 12-12-2026 van u | 2026-12-12
            De documenten moeten uiterlijk op / 12 december 2026 bij ons zijn | 2026-12-12
            Wij hebben uw brief op 3 november 2026 ontvangen. | ''
            Reageer uiterlijk binnen vier weken na deze brief van 3 november 2026 | ''
            """)
    void the_day_a_letter_asks_an_answer_by_is_found_in_its_sentence(String letter, String day) {
        assertThat(find(letter, LETTER).map(Extract::value).orElse("")).isEqualTo(day);
    }

    @Test
    void it_is_a_proposal_to_look_at_and_never_sure() {
        assertThat(find("uiterlijk 12-12-2026", LETTER)).hasValueSatisfying(extract -> {
            assertThat(extract.field()).isEqualTo(FieldName.ANSWER_BY);
            assertThat(extract.confidence()).isLessThan(0.7);
        });
    }

    @Test
    void other_papers_are_not_searched_for_one() {
        assertThat(find("uiterlijk 12-12-2026", new DocumentKind("SY_BIRTH"))).isEmpty();
    }

    private static Optional<Extract> find(String lines, DocumentKind likeliest) {
        var rows = new ArrayList<Row>();
        for (var line : lines.split(" / ")) rows.add(row(line, rows.size()));
        var label = new PrintedLabel("Uiterlijk", FieldName.ANSWER_BY);
        var kind = new PrintedKind(
                LETTER, "", List.of(), List.of(), List.of(label), List.of(CalendarSystem.GREGORIAN), null, List.of());
        var dates = new DateReader(List.of(CalendarSystem.GREGORIAN), LocalDate.of(2026, 11, 20));
        return new InSentence(List.of(kind), List.of(new KindProposal(likeliest, 0.9, List.of())), dates).find(rows, 1);
    }

    private static Row row(String line, int number) {
        var words = new ArrayList<Word>();
        int x = 0;
        for (var text : line.split(" ")) {
            words.add(new Word(text, new Box(x, number * 40, text.length() * 10, 20), 0.95, number));
            x += text.length() * 10 + 10;
        }
        return new Row(words);
    }
}
