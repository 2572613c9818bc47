package nl.weerzien.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import nl.weerzien.bench.papers.LetterMaker;
import nl.weerzien.checklist.HouseRules;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.ReadOutcome;
import nl.weerzien.document.Reader;
import nl.weerzien.document.ReadingHints;
import nl.weerzien.document.reader.BenchReaders;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.Country;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Letters as pictures, through the reader of the house.
class LetterPictureTest {
    private static final Country SYRIA = new Country("SY");
    private static final List<KindDescription> KINDS =
            List.copyOf(HouseRules.service().kindsOf(SYRIA));
    private static final Reader READER =
            BenchReaders.open(Path.of(System.getenv("WEERZIEN_MODELS")), Path.of("target", "natives"), KINDS);
    private static final LetterMaker LETTERS = LetterMaker.aFamily(LocalDate.of(2026, 11, 16));

    @AfterAll
    static void end() throws Exception {
        ((AutoCloseable) READER).close();
    }

    @Test
    void a_photographed_completion_request_becomes_its_questions() throws IOException {
        var letter = read(LETTERS.photograph("completion", 3));
        assertThat(letter.purport()).isEqualTo(LetterPurport.COMPLETION);
        assertThat(letter.dated()).isEqualTo("2026-11-16");
        assertThat(letter.term()).satisfies(term -> assertThat(term.lastDay()).isEqualTo("2026-11-30"));
        assertThat(letter.numbers()).hasSize(2);
        assertThat(letter.asked())
                .extracting(point ->
                        point.kinds().isEmpty() ? "" : point.kinds().getFirst().code())
                .containsExactly("OTHER_BIRTH_CERTIFICATE", "PASSPORT", "PARTNER_QUESTIONNAIRE", "");
    }

    @Test
    void a_photographed_decision_tells_each_relative_their_own() throws IOException {
        var letter = read(LETTERS.photograph("approval", 4));
        assertThat(letter.purport()).isEqualTo(LetterPurport.GRANTED);
        assertThat(letter.numberBeside(PersonName.inLatin("Rahma Alhamwi"), true))
                .hasValue(new VNumber("2713045566"));
        assertThat(letter.numberBeside(PersonName.inLatin("Amal Alhamwi"), true))
                .hasValue(new VNumber("2713045567"));
        assertThat(letter.decision(PersonName.inLatin("Rahma Alhamwi"), null)).hasValue(LetterPurport.GRANTED);
        assertThat(letter.decision(PersonName.inLatin("Amal Alhamwi"), null)).hasValue(LetterPurport.REFUSED);
    }

    @Test
    void a_dutch_letter_to_a_syrian_family_is_read_as_dutch_though_nobody_said_so() throws IOException {
        var letter = read(LETTERS.photograph("approval", "approval".hashCode()), ReadingHints.of(SYRIA));
        assertThat(letter.term()).satisfies(term -> assertThat(term.lastDay()).isEqualTo("2027-02-16"));
    }

    @Test
    void a_term_of_a_refusal_that_does_not_say_what_for_counts_all_the_same() throws IOException {
        var letter = read(LETTERS.draw("refusal"));
        assertThat(letter.term()).satisfies(term -> assertThat(term.lastDay()).isEqualTo("2026-11-30"));
    }

    @Test
    void a_receipt_states_until_when_the_ind_decides() throws IOException {
        var letter = read(LETTERS.draw("receipt"));
        assertThat(letter.purport()).isEqualTo(LetterPurport.RECEIPT);
        assertThat(letter.term()).satisfies(term -> {
            assertThat(term.lastDay()).isEqualTo("2027-08-16");
            assertThat(term.printed()).isTrue();
        });
    }

    @Test
    void a_refusal_states_the_term_to_object() throws IOException {
        var maker = LETTERS.asking("Dat kan tot en met 14 december 2026 door bezwaar te maken.");
        var letter = read(maker.draw("refusal"));
        assertThat(letter.purport()).isEqualTo(LetterPurport.REFUSED);
        assertThat(letter.term()).satisfies(term -> assertThat(term.lastDay()).isEqualTo("2026-12-14"));
    }

    private static LetterReading read(BufferedImage picture) throws IOException {
        return read(picture, ReadingHints.of(SYRIA, "nl"));
    }

    private static LetterReading read(BufferedImage picture, ReadingHints hints) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        var outcome = READER.read(bytes.toByteArray(), hints);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        var reading = ((ReadOutcome.Read) outcome).reading();
        return LetterReading.of(reading, KINDS, null).orElseThrow();
    }
}
