package nl.weerzien.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.HouseRules;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterReadingTest {
    private static final List<KindDescription> KINDS =
            List.copyOf(HouseRules.service().kindsOf(new Country("SY")));
    private static final String HEAD = """
            Datum        16 november 2026                Telefoon 088 043 04 30
            Betreft      Brief over uw aanvraag          Ons kenmerk
            V-nummer     271.304.5566                    2026041712
            Geachte heer Alhamwi,
            """;

    @Test
    void a_letter_says_its_date_its_number_and_what_it_asks() {
        var letter = read("IND_COMPLETION_LETTER", HEAD + """
                Uw aanvraag is niet compleet. Stuur ons de volgende documenten:
                1.  een geboorteakte van Amal Alhamwi met een beëdigde vertaling;
                2.  een kopie van het paspoort van Rahma Alhamwi, van alle pagina's met
                    gegevens of stempels;
                3.  een recente brief van het ziekenhuis.
                Wij moeten uw reactie binnen twee weken na de datum van deze brief
                ontvangen.
                """);
        assertThat(letter.purport()).isEqualTo(LetterPurport.COMPLETION);
        assertThat(letter.dated()).isEqualTo("2026-11-16");
        assertThat(letter.numbers())
                .extracting(number -> number.number().digits())
                .containsExactly("2713045566");
        assertThat(letter.term()).satisfies(term -> {
            assertThat(term.lastDay()).isEqualTo("2026-11-30");
            assertThat(term.printed()).isFalse();
            assertThat(term.words()).isEqualTo("binnen twee weken");
        });
        assertThat(letter.asked())
                .extracting(AskedPoint::text)
                .containsExactly(
                        "een geboorteakte van Amal Alhamwi met een beëdigde vertaling",
                        "een kopie van het paspoort van Rahma Alhamwi, van alle pagina's met gegevens of stempels",
                        "een recente brief van het ziekenhuis");
        assertThat(letter.asked())
                .extracting(AskedPoint::kinds)
                .containsExactly(
                        List.of(kind("OTHER_BIRTH_CERTIFICATE"), kind("SWORN_TRANSLATION")),
                        List.of(kind("PASSPORT")),
                        List.of());
    }

    @Test
    void a_point_stands_at_its_place_on_the_page() {
        var letter = read("IND_COMPLETION_LETTER", """
                Wij missen:
                -  de huwelijksakte
                -  de toestemmingsverklaring van
                   de andere ouder
                """);
        assertThat(letter.asked().getLast().place().box())
                .satisfies(box -> assertThat(box.height()).isGreaterThan(70))
                .satisfies(box -> assertThat(box.y()).isEqualTo(150));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            • de huwelijksakte met vertaling                        | OTHER_MARRIAGE_CERTIFICATE SWORN_TRANSLATION
            e de vragenlijst (huwelijks)partner nareis              | PARTNER_QUESTIONNAIRE
            a) de vragenlijst partner, ondertekend                  | PARTNER_QUESTIONNAIRE
            2) een geb0orteakte                                     | OTHER_BIRTH_CERTIFICATE
            - de toestemmingsverkIaring van de achterblijvende ouder | CONSENT_STATEMENT
            3. een religieuze huwelijksakte                         | RELIGIOUS_MARRIAGE_CERTIFICATE
            4. kopie van uw identiteitskaart of paspoort            | OTHER_IDENTITY_CARD PASSPORT
            5. de antecedentenverklaring van Rahma                  | ANTECEDENTS_DECLARATION
            6. het formulier Aanvraag DNA-onderzoek                 | DNA_REQUEST
            7. een verklaring over uw reis                          | ''
            """)
    void what_is_asked_is_named_by_the_words_of_the_kinds(String point, String kinds) {
        var letter = read("IND_COMPLETION_LETTER", "Stuur ons de volgende documenten:\n" + point);
        assertThat(letter.asked())
                .singleElement()
                .satisfies(asked -> assertThat(String.join(
                                " ",
                                asked.kinds().stream().map(DocumentKind::code).toList()))
                        .isEqualTo(kinds));
    }

    @Test
    void a_list_that_asks_nothing_is_none() {
        var letter = read("IND_COMPLETION_LETTER", HEAD + """
                U kunt ons bereiken:
                -  op werkdagen
                -  per brief
                """);
        assertThat(letter.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IND_COMPLETION_LETTER | Stuur de documenten uiterlijk op 14 december 2026.                | 2026-12-14 | true
            IND_COMPLETION_LETTER | Stuur de documenten vóór 14 december 2026.                        | 2026-12-13 | false
            IND_COMPLETION_LETTER | Wij ontvangen uw reactie tot en met 14-12-2026.                   | 2026-12-14 | true
            IND_COMPLETION_LETTER | Wij beslissen binnen 90 dagen. Reageer binnen 4 weken na vandaag. | 2026-12-14 | false
            IND_COMPLETION_LETTER | Reageer binnen vier weken, dus uiterlijk 11 december 2026.         | 2026-12-11 | true
            IND_REFUSAL           | U kunt binnen vier weken bezwaar maken.                           | 2026-12-14 | false
            IND_REFUSAL           | U kunt tot en met 14 december 2026 bezwaar maken.                 | 2026-12-14 | true
            IND_APPROVAL_NOTICE   | Haal de mvv op. De mvv moet binnen drie maanden worden opgehaald. | 2027-02-16 | false
            IND_RECEIPT_LETTER    | Wij nemen uiterlijk op 16 augustus 2027 een beslissing.           | 2027-08-16 | true
            IND_RECEIPT_LETTER    | Wij nemen binnen negen maanden een beslissing.                    | ''         | ''
            """)
    void the_term_is_printed_or_counted_from_the_letters_date(String kind, String says, String day, String printed) {
        var term = read(kind, HEAD + says).term();
        assertThat(term == null ? "" : term.lastDay().toString()).isEqualTo(day);
        assertThat(term == null ? "" : String.valueOf(term.printed())).isEqualTo(printed);
    }

    @Test
    void a_printed_day_before_the_letter_was_misread_and_is_neither_taken_nor_replaced_by_a_counted_one() {
        var says =
                "Haal de mvv op. De mvv moet binnen drie maanden worden opgehaald, dus uiterlijk op 14 december 2025.";
        assertThat(read("IND_APPROVAL_NOTICE", HEAD + says).isTermImpossible()).isTrue();
        var rest = " Kom uiterlijk op 14 december 2026 de mvv ophalen.";
        assertThat(read("IND_APPROVAL_NOTICE", HEAD + says + rest).term().lastDay())
                .isEqualTo("2026-12-14");
    }

    @Test
    void without_a_date_no_length_is_counted() {
        assertThat(read("IND_REFUSAL", "U kunt binnen vier weken bezwaar maken.")
                        .term())
                .isNull();
    }

    @Test
    void each_relative_has_a_decision_of_their_own() {
        var letter = read("IND_APPROVAL_NOTICE", HEAD + """
                Naam              V-nummer        Beslissing
                Rahma Alhamwi     271.304.5566    ingewilligd
                Amal Alhamwi      271.304.5567    afgewezen
                Jamal Alhamwi     271.304.5568    niet ingewilligd
                """);
        assertThat(letter.decision(name("Amal Alhamwi"), null)).hasValue(LetterPurport.REFUSED);
        assertThat(letter.decision(name("Jamal Alhamwi"), null)).hasValue(LetterPurport.REFUSED);
        assertThat(letter.decision(name("Rachma Alhamwi"), new VNumber("2713045566")))
                .hasValue(LetterPurport.GRANTED);
        assertThat(letter.decision(name("Senait Haile"), null)).isEmpty();
        assertThat(letter.names(name("Alhamwi Amal"))).isTrue();
        assertThat(letter.numbers()).hasSize(3);
    }

    @Test
    void a_sentence_that_grants_and_refuses_decides_for_nobody() {
        var letter = read(
                "IND_APPROVAL_NOTICE",
                "De aanvraag van Rahma Alhamwi is ingewilligd, die van Amal Alhamwi is afgewezen.");
        assertThat(letter.decision(name("Amal Alhamwi"), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wij verlengen de beslistermijn met zes maanden tot en met 16 mei 2027.  | EXTENDED
            Wij beslissen voorlopig niet op uw aanvraag.                            | PAUSED
            Uw bezwaar is ongegrond. U kunt binnen vier weken in beroep.            | OBJECTION_REFUSED
            De gronden van uw bezwaar ontbreken.                                    | OBJECTION_TO_COMPLETE
            Wij zijn verhuisd.                                                      | OTHER
            """)
    void other_letters_say_by_their_words_what_they_are(String says, LetterPurport purport) {
        assertThat(read("IND_OTHER_LETTER", HEAD + says).purport()).isEqualTo(purport);
    }

    @Test
    void a_paper_that_is_no_letter_is_not_understood_as_one() {
        assertThat(LetterReading.of(LetterPages.read("SY_BIRTH", HEAD), KINDS, null))
                .isEmpty();
        assertThat(LetterReading.of(LetterPages.read("SY_BIRTH", HEAD), KINDS, kind("IND_REFUSAL")))
                .hasValueSatisfying(letter -> assertThat(letter.dated()).isEqualTo(LocalDate.of(2026, 11, 16)));
    }

    private static LetterReading read(String kind, String text) {
        return LetterReading.of(LetterPages.read(kind, text), KINDS, null).orElseThrow();
    }

    private static DocumentKind kind(String code) {
        return new DocumentKind(code);
    }

    private static PersonName name(String words) {
        return PersonName.inLatin(words);
    }
}
