package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.LabelFinder.Found;
import nl.weerzien.document.reader.LabelFinder.Known;
import nl.weerzien.family.CalendarSystem;
import org.junit.jupiter.api.Test;

class FieldReaderTest {
    private static final Box PLACE = new Box(100, 100, 200, 40);

    @Test
    void a_date_that_only_the_second_look_could_read_is_shown_as_that_look_read_it() {
        var broken = new Word("12/0", PLACE, 0.6, 0);
        var run = new NumberRun(List.of(broken), "21/05/1990", 0.9);
        var extract = reader(run).read(birthDate(broken)).findFirst().orElseThrow();
        assertThat(extract.value()).isEqualTo("1990-05-21");
        assertThat(extract.raw()).isEqualTo("21/05/1990");
        assertThat(extract.confidence()).isLessThan(0.5);
    }

    @Test
    void a_date_that_two_looks_read_alike_is_sure() {
        var word = new Word("21/05/1990", PLACE, 0.9, 0);
        var run = new NumberRun(List.of(word), "21/05/1990", 0.9);
        var extract = reader(run).read(birthDate(word)).findFirst().orElseThrow();
        assertThat(extract.value()).isEqualTo("1990-05-21");
        assertThat(extract.confidence()).isGreaterThan(0.8);
    }

    private static FieldReader reader(NumberRun run) {
        var calendars = List.of(CalendarSystem.GREGORIAN);
        return new FieldReader(new DateReader(calendars, LocalDate.of(2026, 11, 24)), 1, List.of(run));
    }

    private static Labelled birthDate(Word value) {
        var label = new Known("Date of birth", "date of birth", FieldName.BIRTH_DATE, true);
        return new Labelled(new Found(label, List.of(), new Box(10, 100, 80, 40), 1, false), List.of(value), false);
    }
}
