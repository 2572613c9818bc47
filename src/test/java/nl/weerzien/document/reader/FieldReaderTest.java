package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.Extract;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.LabelFinder.Found;
import nl.weerzien.document.reader.LabelFinder.Known;
import nl.weerzien.family.CalendarSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {
    private static final Box PLACE = new Box(100, 100, 200, 40);
    private static final DateReader DATES =
            new DateReader(List.of(CalendarSystem.GREGORIAN), LocalDate.of(2026, 11, 24));

    @Test
    void a_date_that_only_the_second_look_could_read_is_shown_as_that_look_read_it() {
        var broken = new Word("12/0", PLACE, 0.6, 0);
        var run = run(broken, "21/05/1990");
        var extract = reader(run).read(birthDate(broken)).findFirst().orElseThrow();
        assertThat(extract.value()).isEqualTo("1990-05-21");
        assertThat(extract.raw()).isEqualTo("21/05/1990");
        assertThat(extract.confidence()).isLessThan(0.5);
    }

    @Test
    void a_date_that_two_looks_read_alike_is_sure() {
        var word = new Word("21/05/1990", PLACE, 0.9, 0);
        var run = run(word, "21/05/1990");
        var extract = reader(run).read(birthDate(word)).findFirst().orElseThrow();
        assertThat(extract.value()).isEqualTo("1990-05-21");
        assertThat(extract.confidence()).isGreaterThan(0.8);
    }

    @Test
    void a_date_in_eastern_figures_is_taken_from_the_reader_for_figures() {
        var word = new Word("٢١/٠٥/١٩٩٠", PLACE, 0.3, 0);
        var second = FigureReadings.of(FigureAlphabet.ARABIC_INDIC, 0.95, "21/05/1990");
        var extract = reader(new NumberRun(word, "", second))
                .read(birthDate(word))
                .findFirst()
                .orElseThrow();
        assertThat(extract.value()).isEqualTo("1990-05-21");
        assertThat(extract.raw()).isEqualTo("٢١/٠٥/١٩٩٠");
        assertThat(extract.confidence()).isBetween(0.5, 0.95);
    }

    @Test
    void a_reading_that_is_no_date_gives_way_to_the_next_that_is_one_and_a_person_must_look() {
        var word = new Word("٢١/٠٥/١٩٩", PLACE, 0.3, 0);
        var second = FigureReadings.of(FigureAlphabet.ARABIC_INDIC, 0.6, "21/05/199", "21/05/1990", "21/09/1990");
        var extract = reader(new NumberRun(word, "", second))
                .read(birthDate(word))
                .findFirst()
                .orElseThrow();
        assertThat(extract.value()).isEqualTo("1990-05-21");
        assertThat(extract.raw()).isEqualTo("٢١/٠٥/١٩٩٠");
        assertThat(extract.alternatives()).containsExactly("1990-09-21");
        assertThat(extract.confidence()).isLessThan(0.5);
    }

    @Test
    void a_nought_alone_beside_a_number_is_no_part_of_it_but_offered_with_it() {
        var colon = new Word("۰", new Box(320, 100, 8, 40), 0.9, 0);
        var number = new Word("78726722847", PLACE, 0.9, 0);
        var extract = nationalNumber(run(number, "78726722847"), colon, number);
        assertThat(extract.value()).isEqualTo("78726722847");
        assertThat(extract.alternatives()).contains("0 78726722847");
        assertThat(extract.poor()).isTrue();
    }

    @Test
    void a_piece_of_a_date_beside_a_number_is_no_part_of_it_but_offered_with_it() {
        var piece = new Word("1/1/7", new Box(320, 100, 60, 40), 0.5, 0);
        var number = new Word("79138748746", PLACE, 0.9, 0);
        var extract = nationalNumber(run(number, "79138748746"), number, piece);
        assertThat(extract.value()).isEqualTo("79138748746");
        assertThat(extract.alternatives()).contains("79138748746 1/1/7");
        assertThat(extract.poor()).isTrue();
    }

    @Test
    void a_number_of_one_figure_is_not_sure() {
        var figure = new Word("1", PLACE, 0.95, 0);
        var extract = reader(run(figure, "1"))
                .read(labelled(FieldName.DOCUMENT_NUMBER, figure))
                .findFirst()
                .orElseThrow();
        assertThat(extract.value()).isEqualTo("1");
        assertThat(extract.poor()).isTrue();
    }

    @Test
    void words_beside_the_number_of_a_person_are_no_part_of_it() {
        var number = new Word("76809645191", PLACE, 0.9, 0);
        var word = new Word("منعقد", new Box(10, 100, 60, 40), 0.9, 0);
        var extract = nationalNumber(run(number, "76809645191"), number, word);
        assertThat(extract.value()).isEqualTo("76809645191");
        assertThat(extract.poor()).isFalse();
    }

    /// Both readers took 19/11 for 19/1, and were sure.
    @Test
    void a_date_with_more_strokes_than_figures_is_not_sure_and_offered_with_one_figure_twice() {
        var word = new Word("19/1/2013", PLACE, 0.9, 0);
        var second = FigureReadings.of(FigureAlphabet.WESTERN, 0.95, "19/1/2013");
        var extract = reader(new NumberRun(word, "19/1/2013", second, Crowd.Count.MORE))
                .read(birthDate(word))
                .findFirst()
                .orElseThrow();
        assertThat(extract.value()).isEqualTo("2013-01-19");
        assertThat(extract.alternatives()).containsExactly("2013-11-19");
        assertThat(extract.poor()).isTrue();
    }

    @Test
    void a_day_with_fewer_strokes_than_figures_is_not_sure_and_offered_without_one() {
        var day = new Word("١٧", PLACE, 0.9, 0);
        var month = new Word("اردیبهشت", PLACE, 0.9, 0);
        var year = new Word("1366", PLACE, 0.9, 0);
        var second = FigureReadings.of(FigureAlphabet.ARABIC_INDIC, 0.95, "17");
        var dates = new DateReader(List.of(CalendarSystem.SOLAR_HIJRI), LocalDate.of(2026, 11, 24));
        var extract = new FieldReader(dates, 1, List.of(new NumberRun(day, "17", second, Crowd.Count.FEWER)))
                .read(labelled(FieldName.BIRTH_DATE, day, month, year))
                .findFirst()
                .orElseThrow();
        assertThat(extract.value()).isEqualTo("1987-05-07");
        assertThat(extract.alternatives()).contains("1987-04-27");
        assertThat(extract.poor()).isTrue();
    }

    /// The models for whole pages write such numerals down as they guess them, and are sure.
    @Test
    void a_date_in_ethiopic_numerals_is_never_sure() {
        var year = new Word("፲፱፻፸፭", PLACE, 0.95, 0);
        var second = FigureReadings.of(FigureAlphabet.ETHIOPIC, 0.99, "1975");
        var month = new Word("12 March", new Box(10, 100, 80, 40), 0.95, 0);
        var extract = reader(new NumberRun(year, "1975", second))
                .read(labelled(FieldName.BIRTH_DATE, month, year))
                .findFirst()
                .orElseThrow();
        assertThat(extract.value()).isEqualTo("1975-03-12");
        assertThat(extract.poor()).isTrue();
    }

    @Test
    void and_is_only_offered_where_the_reader_for_figures_did_not_read_it() {
        var year = new Word("፲፱፻፸፭", PLACE, 0.95, 0);
        var month = new Word("12 March", new Box(10, 100, 80, 40), 0.95, 0);
        var extract = new FieldReader(DATES, 1, List.of())
                .read(labelled(FieldName.BIRTH_DATE, month, year))
                .findFirst()
                .orElseThrow();
        assertThat(extract.value()).isEmpty();
        assertThat(extract.alternatives()).containsExactly("1975-03-12");
    }

    @Test
    void capitals_directly_before_the_number_of_a_person_may_be_its_series() {
        var extract = nationalNumber("ER");
        assertThat(extract.value()).isEqualTo("ER 4471902");
        assertThat(extract.alternatives()).containsExactly("4471902");
        assertThat(extract.confidence()).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "NO", "ID", "መንነት"})
    void what_stands_for_the_word_number_is_no_series(String word) {
        var extract = nationalNumber(word);
        assertThat(extract.value()).isEqualTo("4471902");
        assertThat(extract.alternatives()).isEmpty();
    }

    private static Extract nationalNumber(String before) {
        var number = new Word("4471902", PLACE, 0.9, 0);
        var word = new Word(before, new Box(40, 100, 40, 40), 0.9, 0);
        return reader(run(number, "4471902"))
                .read(labelled(FieldName.NATIONAL_NUMBER, word, number))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"أمل ٥ روش", "Amal 5roush", "أمل Roush"})
    void a_name_with_a_figure_or_with_letters_of_two_scripts_was_not_read_well(String name) {
        assertThat(nameOf(name).confidence()).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "19/6/2019", "--"})
    void what_has_no_letter_is_not_proposed_as_a_name(String read) {
        assertThat(nameOf(read).value()).isEmpty();
    }

    @Test
    void a_latin_word_beside_a_label_in_arabic_may_be_letters_misread() {
        var label = new Known("الكنية", "الكنية", FieldName.FAMILY_NAME, true);
        var found = new Found(label, List.of(), new Box(400, 100, 80, 40), 1, true);
        var name = new Labelled(found, List.of(new Word("SoH", PLACE, 0.95, 0)), false);
        assertThat(new FieldReader(DATES, 1, List.of()).read(name)).allMatch(Extract::poor);
    }

    @Test
    void a_name_of_letters_alone_is_believed() {
        assertThat(nameOf("أمل درويش").confidence()).isGreaterThan(0.85);
    }

    @Test
    void an_office_may_have_a_figure_in_its_name() {
        var office = new Word("Hospital 5", PLACE, 0.95, 0);
        assertThat(read(FieldName.ISSUER, office).confidence()).isGreaterThan(0.85);
    }

    private static Extract nameOf(String name) {
        return read(FieldName.MOTHER_NAME, new Word(name, PLACE, 0.95, 0));
    }

    private static Extract nationalNumber(NumberRun run, Word... words) {
        return reader(run)
                .read(labelled(FieldName.NATIONAL_NUMBER, words))
                .findFirst()
                .orElseThrow();
    }

    private static Extract read(FieldName field, Word word) {
        return new FieldReader(DATES, 1, List.of())
                .read(labelled(field, word))
                .findFirst()
                .orElseThrow();
    }

    private static NumberRun run(Word word, String second) {
        return new NumberRun(word, word.text(), FigureReadings.of(FigureAlphabet.WESTERN, 0.9, second));
    }

    private static FieldReader reader(NumberRun run) {
        return new FieldReader(DATES, 1, List.of(run));
    }

    private static Labelled birthDate(Word value) {
        return labelled(FieldName.BIRTH_DATE, value);
    }

    private static Labelled labelled(FieldName field, Word... value) {
        var label = new Known(field.code(), field.code(), field, true);
        return new Labelled(new Found(label, List.of(), new Box(10, 100, 80, 40), 1, false), List.of(value), false);
    }
}
