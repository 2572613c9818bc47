package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.Extract;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.LabelFinder.Known;
import nl.weerzien.document.reader.Wire.PrintedKind;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words, labels, fields and kinds, on rows that are laid out by hand: `x` of every word in a row 20 pixels
/// high.
class WordsTest {
    private static final int HEIGHT = 20;
    private static final int LETTER = 10;

    @ParameterizedTest
    @CsvSource({
        "الإسم, الاسم",
        "فاطمه, فاطمة",
        "مصطفي, مصطفى",
        "ፀሀይ, ጸሀይ",
        "Date of birth:, DATE OF BIRTH",
        "prénom, Prenom",
        "١٢, 12",
        "شناختی كارڈ نمبر, شناختی کارڈ نمبر",
        "د زيږېدو نېټه, د زیږېدو نیټه",
        "وه زارهتی ناوخو, وەزارەتی ناوخۆ",
        "Doğum tarihi, DOGUM TARIHI",
        "የትውልድ ቀገ, የትውልድ ቀን",
        "ሙሌ ሰሞ, ሙሉ ስም",
        "ሸም, ሽም",
        "የተመዘገበበት $71:, የተመዘገበበት ቀን",
        "የተወለደበት $7, የተወለደበት ቀን",
    })
    void spelling_habits_do_not_part_words(String one, String other) {
        assertThat(Nearness.near(Folded.of(one), Folded.of(other))
                        || Folded.of(one).equals(Folded.of(other)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "شهادة وفاة, شهادة ولادة",
        "النسبة, الجنسية",
        "اسم الأب, اسم الأم",
        "Name, Dame",
        "الزوج, الزوجة",
        "የእናት ሙሉ ስም, የአባት ሙሉ ስም",
        "የእናት ስም, የአባት ስም",
        "የተወለደበት ቀን, የተመዘገበበት ቀን",
        "ወንድ, ሴት",
        "ሽም, ስም",
        "አባት, እናት"
    })
    void words_that_mean_something_else_are_not_near(String one, String other) {
        assertThat(Nearness.near(Folded.of(one), Folded.of(other))).isFalse();
    }

    @Test
    void dots_lost_in_print_are_half_a_mistake() {
        assertThat(Nearness.near(Folded.of("تاربخ الولادة"), Folded.of("تاريخ الولادة")))
                .isTrue();
    }

    @Test
    void a_value_stands_left_of_an_arabic_label_and_right_of_a_latin_one() {
        var arabic = row(word("الحسن", 300), word("الكنية", 600));
        var latin = row(word("Surname", 10), word("ALHASAN", 300));
        assertThat(extracts(arabic, latin)).extracting(Extract::value).containsExactly("الحسن", "ALHASAN");
    }

    @Test
    void the_same_label_in_two_languages_has_one_value() {
        var row = row(word("الحسن", 300), word("Surname", 520), word("الكنية", 600));
        assertThat(extracts(row)).extracting(Extract::value).containsOnly("الحسن");
    }

    @Test
    void a_value_may_stand_below_its_label() {
        var label = row(word("Surname", 10));
        var value = rowAt(40, word("ALHASAN", 12));
        assertThat(extracts(label, value)).extracting(Extract::value).containsExactly("ALHASAN");
    }

    @Test
    void a_row_of_labels_heads_a_table_of_people() {
        var head = row(word("Surname", 10), word("Sex", 200), word("Nationality", 400));
        var one = rowAt(40, word("ALHASAN", 10), word("Male", 200), word("Syrian", 400));
        var two = rowAt(80, word("HADDAD", 10), word("Female", 200), word("Syrian", 400));
        assertThat(extracts(head, one, two))
                .extracting(Extract::value)
                .containsExactly("ALHASAN", "M", "Syrian", "HADDAD", "F", "Syrian");
    }

    @Test
    void religion_is_never_taken_over() {
        var row = row(word("مسلم", 300), word("الدين", 600));
        assertThat(extracts(row)).isEmpty();
    }

    @Test
    void a_sentence_is_not_a_form() {
        var row = row(
                word("Name", 10),
                word("and", 60),
                word("number", 100),
                word("were", 170),
                word("found", 220),
                word("correct", 280),
                word("today", 360));
        assertThat(extracts(row)).isEmpty();
    }

    @Test
    void digits_that_two_looks_read_differently_are_doubtful_and_both_are_shown() {
        var number = word("02010458731", 300);
        var row = row(number, word("الوطني", 500), word("الرقم", 570));
        var extract =
                extracts(List.of(row), List.of(run(number, "02010458781", 0.9))).getFirst();
        assertThat(extract.confidence()).isLessThanOrEqualTo(0.4);
        assertThat(extract.alternatives()).contains("02010458781");
    }

    @Test
    void arabic_indic_digits_that_only_the_recogniser_of_the_page_read_are_never_guessed() {
        var row = row(word("٢٠١٩/٠٤/٢٧", 300), word("الولادة", 500), word("تاريخ", 580));
        var extract = extracts(row).getFirst();
        assertThat(extract.value()).isEmpty();
        assertThat(extract.confidence()).isLessThan(0.2);
    }

    @Test
    void a_date_that_may_be_swapped_says_so() {
        var date = word("12/05/1990", 300);
        var row = row(date, word("الولادة", 500), word("تاريخ", 580));
        var extract =
                extracts(List.of(row), List.of(run(date, "12/05/1990", 0.95))).getFirst();
        assertThat(extract.value()).isEqualTo("1990-05-12");
        assertThat(extract.alternatives()).containsExactly("1990-12-05");
        assertThat(extract.calendar()).isEqualTo(CalendarSystem.GREGORIAN);
        assertThat(extract.confidence()).isBetween(0.5, 0.8);
    }

    @Test
    void the_nearest_title_speaks_and_no_other() {
        var kinds = new KindFinder(List.of(kind("XX_BIRTH", "شهادة ولادة"), kind("XX_DEATH", "شهادة وفاة")));
        var found = kinds.find(List.of(row(word("ولادة", 100), word("شهادة", 160))), null);
        assertThat(found).first().extracting(KindProposal::kind).isEqualTo(new DocumentKind("XX_BIRTH"));
        assertThat(found.getFirst().spokeForIt()).containsExactly("شهادة ولادة");
        assertThat(found).hasSize(1);
    }

    @Test
    void a_paper_without_known_words_has_no_kind() {
        var kinds = new KindFinder(List.of(kind("XX_BIRTH", "شهادة ولادة")));
        assertThat(kinds.find(List.of(row(word("Invoice", 100))), null)).isEmpty();
    }

    @Test
    void common_labels_name_fields_that_exist() {
        assertThat(CommonLabels.all()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
        assertThat(CommonLabels.all().stream().map(label -> label.text()))
                .as("no label of two fields")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Kız, F",
        "Erkek, M",
        "E/M, M",
        "K / F, F",
        "زن, F",
        "مذکر, M",
        "ښځینه, F",
        "عورت, F",
        "женский, F",
        "Мужской, M",
        "Dheddig, F",
        "Lab, M",
        "Féminin, F",
        "ሴት, F",
        "woman, F",
        "Market, ''"
    })
    void a_sex_is_told_in_every_language_of_the_papers(String printed, String sex) {
        assertThat(SexWords.find(printed)).isEqualTo(sex);
    }

    private static PrintedKind kind(String code, String title) {
        return new PrintedKind(
                new DocumentKind(code),
                "",
                List.of(title),
                List.of(),
                List.of(),
                List.of(CalendarSystem.GREGORIAN),
                null,
                List.of());
    }

    private static List<Extract> extracts(Row... rows) {
        return extracts(List.of(rows), List.of());
    }

    private static List<Extract> extracts(List<Row> rows, List<NumberRun> runs) {
        var labels = List.of(
                label("الكنية", FieldName.FAMILY_NAME),
                label("Surname", FieldName.FAMILY_NAME),
                label("Name", FieldName.FULL_NAME),
                label("Sex", FieldName.SEX),
                label("Nationality", FieldName.NATIONALITY),
                label("الرقم الوطني", FieldName.NATIONAL_NUMBER),
                label("تاريخ الولادة", FieldName.BIRTH_DATE),
                label("الدين", null));
        var dates = new DateReader(List.of(CalendarSystem.GREGORIAN), LocalDate.of(2026, 11, 20));
        var fields = new FieldReader(dates, 1, runs);
        return Labelled.of(rows, new LabelFinder(labels)).stream()
                .flatMap(fields::read)
                .toList();
    }

    private static NumberRun run(Word word, String second, double sure) {
        return new NumberRun(word, word.text(), FigureReadings.of(FigureAlphabet.WESTERN, sure, second));
    }

    private static Known label(String text, FieldName field) {
        return new Known(text, Folded.of(text), field, true);
    }

    private static Word word(String text, int x) {
        return new Word(text, new Box(x, 0, text.length() * LETTER, HEIGHT), 0.95, 0);
    }

    private static Row row(Word... words) {
        return new Row(List.of(words));
    }

    private static Row rowAt(int y, Word... words) {
        return new Row(List.of(words).stream()
                .map(word -> new Word(
                        word.text(), new Box(word.box().x(), y, word.box().width(), HEIGHT), word.confidence(), y / 40))
                .toList());
    }
}
