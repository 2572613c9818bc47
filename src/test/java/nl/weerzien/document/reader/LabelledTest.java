package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.Extract;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.LabelFinder.Known;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Layouts of forms and tables, written as rows of words; two spaces or more part cells.
class LabelledTest {
    private static final int LETTER = 10;
    private static final int HEIGHT = 20;
    private static final int ROW = 40;
    private final List<Row> rows = new ArrayList<>();

    @Test
    void a_number_before_a_label_hides_it_no_more() {
        row("1. Surname    ALHASAN");
        row("(2) Name    SAMER");
        row("|. Sex:    Female");
        assertThat(values()).containsExactly("ALHASAN", "SAMER", "F");
    }

    @Test
    void the_number_of_a_field_is_not_its_value_when_that_stands_below() {
        row("3. Surname");
        row("ALHASAN");
        assertThat(values()).containsExactly("ALHASAN");
    }

    @Test
    void a_word_beside_the_label_of_a_date_belongs_to_the_label_if_the_date_stands_below() {
        row("Date of birth Taariikh");
        row("21/05/1990");
        row("Date of birth Unknown");
        assertThat(extracts()).extracting(Extract::raw).containsExactly("21/05/1990", "Unknown");
    }

    @Test
    void a_label_in_two_languages_of_one_direction_is_not_its_own_value() {
        row("ሽም Name    ዳዊት መብራህቱ");
        row("Father ኣቦ    ተስፋይ");
        assertThat(values()).containsOnly("ዳዊት መብራህቱ", "ተስፋይ");
    }

    @Test
    void ethiopic_numerals_alone_are_a_value() {
        row("Name    ፲፱፻፸፭");
        assertThat(extracts()).extracting(Extract::raw).containsExactly("፲፱፻፸፭");
    }

    @Test
    void lines_to_write_on_are_no_values() {
        row("Surname:    ALHASAN ______ ....");
        assertThat(values()).containsExactly("ALHASAN");
    }

    @Test
    void further_words_of_a_label_name_whose_value_it_is() {
        row("Name of father:    Khaled Alhasan");
        row("Date of birth of mother:    12/05/1960");
        row("Name of the child:    Amal");
        assertThat(extracts())
                .extracting(Extract::field, Extract::value)
                .containsExactly(tuple(FieldName.FATHER_NAME, "Khaled Alhasan"), tuple(FieldName.FULL_NAME, "Amal"));
    }

    @Test
    void a_place_that_looks_like_a_label_of_other_papers_is_the_value_of_this_paper_s_own() {
        row("Place of marriage:   Adi Keyh    ቦታ መርዓ:   ኣደ ቐይሕ");
        row("Issued on:   19 June 2019    ዕለት ምሃብ:   19 June 2019");
        assertThat(extracts())
                .extracting(Extract::field, Extract::value)
                .containsExactly(
                        tuple(FieldName.MARRIAGE_PLACE, "Adi Keyh"),
                        tuple(FieldName.MARRIAGE_PLACE, "ኣደ ቐይሕ"),
                        tuple(FieldName.ISSUE_DATE, "2019-06-19"),
                        tuple(FieldName.ISSUE_DATE, "2019-06-19"));
    }

    @Test
    void a_sign_that_a_fold_left_beside_a_name_does_not_hide_it() {
        row("Surname");
        row("ALHASAN                  A");
        assertThat(values()).containsExactly("ALHASAN");
    }

    @Test
    void a_piece_of_a_ruled_line_beside_a_name_does_not_hide_it() {
        row("Surname");
        row("ALHASAN                  |,");
        assertThat(values()).containsExactly("ALHASAN");
    }

    @Test
    void the_number_of_a_field_may_be_read_as_two_or_with_a_comma() {
        row("1 1. Date of birth");
        row("21/05/1990");
        row("12, Surname");
        row("ALHASAN");
        row("3,Sex:    Female");
        assertThat(values()).containsExactly("1990-05-21", "ALHASAN", "F");
    }

    @Test
    void the_label_of_a_day_of_which_half_is_read_leads_to_a_day_that_a_person_must_look_at() {
        row("Dat of irh:   21/05/1990");
        row("lssued o:   19 June 2019");
        row("Dull on:   19 June 2019");
        row("Dat of irh:   73310");
        assertThat(extracts())
                .allMatch(Extract::poor)
                .extracting(Extract::field, Extract::value)
                .containsExactly(tuple(FieldName.BIRTH_DATE, "1990-05-21"), tuple(FieldName.ISSUE_DATE, "2019-06-19"));
    }

    @Test
    void one_letter_alone_below_a_label_is_its_value() {
        row("Sex");
        row("M");
        assertThat(values()).containsExactly("M");
    }

    @Test
    void two_words_apart_below_a_label_are_a_row_of_their_own() {
        row("Surname");
        row("ALHASAN                  HADDAD");
        assertThat(values()).isEmpty();
    }

    @Test
    void a_column_whose_label_is_not_known_keeps_its_values() {
        row("Kin      Surname      Sex      Nationality");
        row("Father   ALHASAN      Male     Syrian");
        row("Mother   HADDAD       Female   Syrian");
        assertThat(values()).containsExactly("ALHASAN", "M", "Syrian", "HADDAD", "F", "Syrian");
    }

    @Test
    void a_sentence_under_a_table_of_people_names_nobody() {
        row("Kin      Surname      Sex      Nationality");
        row("Father   ALHASAN      Male     Syrian");
        row("This extract was issued at the request of the holder on 14/05/2026");
        assertThat(values()).containsExactly("ALHASAN", "M", "Syrian");
    }

    @Test
    void dates_of_people_in_a_column_of_unknown_label_are_offered_as_days_of_birth_and_never_sure() {
        row("Surname      Sex      D.T.           Nationality");
        row("ALHASAN      Male     12/05/1990     Syrian");
        row("HADDAD       Female   02/11/1992     Syrian");
        assertThat(extracts())
                .filteredOn(extract -> extract.field() == FieldName.BIRTH_DATE)
                .allSatisfy(extract -> assertThat(extract.confidence()).isLessThan(0.5))
                .extracting(Extract::value)
                .containsExactly("1990-05-12", "1992-11-02");
    }

    @Test
    void sentences_tell_days_numbers_and_names_behind_a_phrase_and_before_one() {
        row("Uw aanvraag voor Mariam Darwish, geboren op 20 augustus 1986, is niet compleet.");
        row("Stuur ons de documenten die nog ontbreken uiterlijk op 1 oktober 2026.");
        assertThat(toldInSentences())
                .containsExactlyInAnyOrder("FULL_NAME Mariam Darwish", "BIRTH_DATE 1986-08-20", "ANSWER_BY 2026-10-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ge oren op", "ge Doren op", "gebc ren op"})
    void a_phrase_that_a_fold_broke_still_tells_whose_day_it_is(String broken) {
        row("Wij hebben uw aanvraag voor Mariam Haile, %s 3 augustus 1983, ingewilligd.".formatted(broken));
        assertThat(toldInSentences()).containsExactlyInAnyOrder("FULL_NAME Mariam Haile", "BIRTH_DATE 1983-08-03");
    }

    @Test
    void what_stands_behind_a_date_says_more_about_it_than_what_leads_to_it() {
        row("در تاریخ ۱۳۷۹/۰۲/۱۵ عقد نکاح دائم میان زوج و زوجه");
        row("این سند در دفتر ازدواج در تاریخ ۱۳۹۸/۱۱/۱۰ صادر شد");
        rows.replaceAll(row -> new Row(mirrored(row.words())));
        var dates = new DateReader(List.of(CalendarSystem.SOLAR_HIJRI), LocalDate.of(2026, 11, 20));
        var kind = new KindProposal(new DocumentKind("IR_MARRIAGE"), 0.9, List.of());
        var told = Prose.of(rows, List.of(), ProseCues.of(List.of(kind)), dates).find();
        assertThat(told.stream()
                        .filter(one -> one.label().label().field().isDate())
                        .map(one -> one.label().label().field() + " "
                                + one.value().getFirst().text()))
                .containsExactly("MARRIAGE_DATE ۱۳۷۹/۰۲/۱۵", "ISSUE_DATE ۱۳۹۸/۱۱/۱۰");
    }

    @Test
    void the_number_before_a_date_is_no_part_of_it() {
        row("این سند به شماره ۸۰۲۴۵۱۸ در تاریخ ۱۳۹۷/۱۱/۲۶ صادر شد");
        rows.replaceAll(row -> new Row(mirrored(row.words())));
        var dates = new DateReader(List.of(CalendarSystem.SOLAR_HIJRI), LocalDate.of(2026, 11, 20));
        var kind = new KindProposal(new DocumentKind("IR_MARRIAGE"), 0.9, List.of());
        var told = Prose.of(rows, List.of(), ProseCues.of(List.of(kind)), dates).find();
        assertThat(told.stream().map(one -> one.label().label().field() + " " + FieldReader.text(one.value())))
                .containsExactlyInAnyOrder("DOCUMENT_NUMBER ۸۰۲۴۵۱۸", "ISSUE_DATE ۱۳۹۷/۱۱/۲۶");
    }

    private Stream<String> toldInSentences() {
        var dates = new DateReader(List.of(CalendarSystem.GREGORIAN), LocalDate.of(2026, 11, 20));
        return Prose.of(rows, List.of(), ProseCues.of(List.of()), dates).find().stream()
                .flatMap(new FieldReader(dates, 1, List.of())::read)
                .map(extract -> extract.field() + " " + extract.value());
    }

    private static List<Word> mirrored(List<Word> words) {
        return words.stream()
                .map(word -> new Word(
                        word.text(),
                        new Box(
                                5000 - word.box().right(),
                                word.box().y(),
                                word.box().width(),
                                word.box().height()),
                        word.confidence(),
                        word.line()))
                .toList();
    }

    @Test
    void where_a_row_says_the_same_in_two_languages_one_known_label_is_enough() {
        row("Surname:   ALHASAN      الحسن      الشهرة:");
        row("Nationality:   Syrian      no label here");
        assertThat(values()).containsExactly("ALHASAN", "الحسن", "Syrian");
    }

    @Test
    void sentences_and_the_line_behind_them_are_no_titles() {
        row("Ontvangstbevestiging aanvraag");
        row("Wij hebben uw aanvraag voor een machtiging tot voorlopig");
        row("verblijf ontvangen.");
        row("Datum:    5 maart 2026");
        assertThat(Prose.outside(rows)).containsExactly(rows.getFirst(), rows.getLast());
    }

    private void row(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        for (var part : text.split("(?<=\\s)(?=\\S)")) {
            var word = part.strip();
            var box = new Box(at * LETTER, rows.size() * ROW, word.length() * LETTER, HEIGHT);
            words.add(new Word(word, box, 0.95, rows.size()));
            at += part.length();
        }
        rows.add(new Row(words));
    }

    private List<String> values() {
        return extracts().stream().map(Extract::value).toList();
    }

    private List<Extract> extracts() {
        var labels = Stream.of(
                        "Surname=family-name",
                        "Name=full-name",
                        "Sex=sex",
                        "Nationality=nationality",
                        "Father=father-name",
                        "Mother=mother-name",
                        "ሽም=full-name",
                        "ኣቦ=father-name",
                        "Date of birth=birth-date",
                        "Place of marriage=marriage-place",
                        "ቦታ መርዓ=marriage-place",
                        "Issued on=issue-date",
                        "ዕለት ምሃብ=issue-date",
                        "Adı=given-names=of other papers",
                        "ኣደ=mother-name=of other papers")
                .map(label -> label.split("="))
                .map(label -> new Known(
                        label[0],
                        Folded.of(label[0]),
                        FieldName.ofCode(label[1]).orElseThrow(),
                        label.length == 2))
                .toList();
        var dates = new DateReader(List.of(CalendarSystem.GREGORIAN), LocalDate.of(2026, 11, 20));
        return Labelled.of(rows, new LabelFinder(labels)).stream()
                .flatMap(new FieldReader(dates, 1, List.of())::read)
                .toList();
    }
}
