package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.checklist.files.RuleFiles;
import nl.weerzien.document.Box;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.ReadingHints;
import nl.weerzien.document.TravelZone;
import nl.weerzien.document.TravelZone.Format;
import nl.weerzien.document.Word;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which kind is proposed for the words of a paper, with the words of the house's own rules.
class KindFinderTest {
    private static final Vocabulary VOCABULARY =
            new Vocabulary(RuleFiles.load(Path.of("checklists")).kinds());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IR | جمهوری اسلامی ایران / شناسنامه / نام خانوادگی رضایی / نام پدر غلامرضا | IR_SHENASNAMEH
            IR | گواهی ولادت / نام نوزاد آرش | IR_BIRTH
            AF | جمهوری اسلامی افغانستان / وثیقه نکاح / نام شوهر نجیب الله | AF_MARRIAGE_CERT
            AF | د افغانستان اسلامي جمهوریت / د تابعيت تذکره / نوم احمد | AF_ETAZKIRA
            TR | TÜRKİYE CUMHURİYETİ / NÜFUS KAYIT ÖRNEĞİ / Adı Gülşah | TR_NUFUS
            TR | Evlendirme Memurluğu / ULUSLARARASI AİLE CÜZDANI / Seri No 5 | TR_AILE
            IQ | جمهورية العراق / محكمة الأحوال الشخصية / حجة زواج | IQ_MARRIAGE
            YE | الجمهورية اليمنية / شهادة ميلاد / اسم المولود علي | YE_BIRTH
            SD | جمهورية السودان / قسيمة زواج / المأذون | SD_MARRIAGE
            PS | الجمهورية اللبنانية / إخراج قيد / رقم الملف 12 | PS_LB_EXTRACT
            SO | Jamhuuriyadda Federaalka Soomaaliya / SHAHAADADA DHALASHADA / Magaca Hooyada Sahra | SO_BIRTH
            ET | የልደት የምስክር ወረቀት / ሙሉ ስም አበበ | ET_BIRTH
            ER | ሃገረ ኤርትራ / ምስክር ወረቐት መርዓ / MARRIAGE CERTIFICATE | ER_MARRIAGE_CIVIL
            PK | Government of Pakistan / نکاح نامہ / دولہا کا نام | PK_NIKAH
            BI | République du Burundi / Extrait d'acte de naissance / Né le 3 mai 1990 | BI_BIRTH_EXTRACT
            UG | The Republic of Uganda / CERTIFICATE OF CUSTOMARY MARRIAGE | UG_MARRIAGE
            NG | NATIONAL POPULATION COMMISSION / ATTESTATION OF BIRTH | NG_ATTEST
            RU | Российская Федерация / Свидетельство о заключении брака | RU_MARRIAGE
            SY | Republiek der Nederlanden / Ontvangstbevestiging / V-nummer 123 456 7890 | IND_RECEIPT_LETTER
            """)
    void a_paper_of_the_origin_is_recognised(String origin, String lines, String kind) {
        assertThat(proposals(origin, lines, null)).first().satisfies(proposal -> {
            assertThat(proposal.kind().code()).isEqualTo(kind);
            assertThat(proposal.confidence()).isGreaterThan(0.5);
        });
    }

    @Test
    void a_paper_of_the_origin_goes_before_the_same_paper_from_anywhere() {
        assertThat(proposals("UG", "BIRTH CERTIFICATE", null))
                .extracting(proposal -> proposal.kind().code())
                .startsWith("UG_BIRTH")
                .doesNotContain("OTHER_BIRTH_CERTIFICATE");
    }

    @Test
    void titles_in_two_languages_that_stand_in_one_row_are_both_read() {
        var words = List.of(
                word("سرٹیفکیٹ", 300, 0),
                word("BIRTH", 380, 1),
                word("پیدائش", 460, 0),
                word("REGISTRATION", 520, 1),
                word("CERTIFICATE", 700, 1));
        assertThat(proposals("PK", List.of(new Row(words)), null)).first().satisfies(proposal -> {
            assertThat(proposal.kind().code()).isEqualTo("PK_BIRTH");
            assertThat(proposal.confidence()).isGreaterThan(0.5);
        });
    }

    @Test
    void the_day_of_a_death_speaks_against_papers_that_do_not_tell_it() {
        var form = "الجمهورية عربية السورية / بيار وفاة / رقم القيد / الاسم الكامل / تاريخ الولادة / مكان الولادة /"
                + " تاريخ الوفاة / اسم الأب / الأم ونسبتها / الجنسية / تاريخ التسجيل / رقم الوثيقة / تاريخ الإصدار";
        assertThat(proposals("SY", form, null))
                .first()
                .extracting(proposal -> proposal.kind().code())
                .isEqualTo("SY_DEATH");
    }

    @Test
    void a_paper_from_elsewhere_is_not_taken_for_one_of_the_origin() {
        assertThat(proposals("SY", "BIRTH CERTIFICATE", null))
                .first()
                .extracting(proposal -> proposal.kind().code())
                .isEqualTo("OTHER_BIRTH_CERTIFICATE");
    }

    @Test
    void where_the_origin_is_unknown_the_name_of_the_country_decides() {
        assertThat(proposals(null, "الجمهورية اليمنية / شهادة ميلاد / مصلحة الأحوال المدنية", null))
                .first()
                .extracting(proposal -> proposal.kind().code())
                .isEqualTo("YE_BIRTH");
    }

    @ParameterizedTest
    @CsvSource({
        "TR, P, TUR, TR_PASSPORT",
        "SY, P, SYR, SY_PASSPORT",
        "ER, P, ERI, ER_PASSPORT",
        "SY, P, TUR, PASSPORT",
        "YE, P, SYR, PASSPORT",
        "IQ, ID, IRQ, IQ_UNID",
        "SY, I, NLD, DUTCH_RESIDENCE_PERMIT",
        "PS, P, PSE, PS_PASSPORT"
    })
    void a_machine_readable_zone_tells_the_state_and_so_the_paper(
            String origin, String code, String state, String kind) {
        assertThat(proposals(origin, "Passport", zone(code, state)))
                .first()
                .extracting(proposal -> proposal.kind().code())
                .isEqualTo(kind);
    }

    private static List<KindProposal> proposals(@Nullable String origin, String lines, @Nullable TravelZone zone) {
        var rows = new ArrayList<Row>();
        for (var line : lines.split(" / ")) rows.add(row(line, rows.size()));
        return proposals(origin, rows, zone);
    }

    private static List<KindProposal> proposals(@Nullable String origin, List<Row> rows, @Nullable TravelZone zone) {
        var hints = ReadingHints.of(origin == null ? null : new Country(origin));
        var task = VOCABULARY.task(hints, Path.of("no-models"), LocalDate.of(2026, 11, 20));
        return new KindFinder(task.kinds()).find(rows, zone);
    }

    /// The words of a line one after another in its direction, 10 pixels apart.
    private static Row row(String line, int number) {
        var words = new ArrayList<Word>();
        int x = 0;
        var texts = List.of(line.split(" "));
        for (var text : Script.rightToLeft(line) ? texts.reversed() : texts) {
            words.add(new Word(text, new Box(x, number * 40, text.length() * 10, 20), 0.9, number));
            x += text.length() * 10 + 10;
        }
        return new Row(words);
    }

    private static Word word(String text, int x, int line) {
        return new Word(text, new Box(x, 100, 70, 40), 0.9, line);
    }

    private static TravelZone zone(String code, String state) {
        return new TravelZone(
                code.equals("P") ? Format.TD3 : Format.TD1,
                List.of(),
                code,
                state,
                "",
                state,
                "",
                "",
                "X",
                null,
                null,
                "",
                List.of(),
                1,
                new Box(0, 0, 1, 1));
    }
}
