package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import nl.weerzien.document.reader.FirstLines.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLinesTest {
    private static final List<String> LANGUAGES = List.of("ara+eng", "nld+eng");
    private static final List<String> DUTCH = List.of(
            "Dagtekening",
            "14 augustus 2026 in Utrecht",
            "Onderwerp",
            "Ontvangst van uw aanvraag",
            "Naam van de aanvrager",
            "Senait Haile Warsame",
            "Beslissing",
            "Binnen negentig dagen");
    private static final List<String> ARABIC = List.of(
            "اسم الأب والعائلة",
            "محمد أحمد الخطيب من دمشق",
            "اسم الأم والعائلة",
            "فاطمة يوسف الحلبي من حلب",
            "مكان الولادة والقيد",
            "مدينة حمص حي الزهراء",
            "أمانة السجل المدني",
            "الجمهورية العربية السورية");
    private static Recognising recognising;

    @BeforeAll
    static void open(@TempDir Path cache) {
        Natives.load(cache);
        recognising = new Recognising(Papers.MODELS);
    }

    @AfterAll
    static void close() {
        recognising.close();
    }

    @Test
    void a_dutch_letter_to_an_arab_family_is_begun_in_dutch() {
        assertThat(read(dutch())).isEqualTo(new Told(true, List.of("nld+eng", "ara+eng")));
    }

    @Test
    void a_paper_in_arabic_is_begun_in_arabic() {
        assertThat(read(arabic())).isEqualTo(new Told(true, LANGUAGES));
    }

    @Test
    void a_paper_with_long_lines_in_two_languages_is_begun_in_the_one_that_needs_its_own_model() {
        var page = Papers.blank();
        for (int i = 0; i < 8; i++) {
            Papers.print(
                    page, "NotoSans_400Regular.ttf", "Registration office of the city of Aleppo", 150, 300 + i * 120);
            Papers.print(page, "Amiri_400Regular.ttf", ARABIC.get(i), 950, 300 + i * 120);
        }
        assertThat(read(page).languages()).startsWith("ara+eng");
    }

    @Test
    void nothing_is_told_of_a_page_that_lies_upside_down_or_on_its_side() {
        for (int degrees : new int[] {90, 180, 270})
            for (var page : List.of(arabic(), dutch()))
                assertThat(read(Papers.turned(page, degrees))).isEqualTo(new Told(false, LANGUAGES));
    }

    @Test
    void nothing_is_told_of_an_empty_page() {
        assertThat(read(Papers.blank())).isEqualTo(new Told(false, LANGUAGES));
    }

    private static BufferedImage dutch() {
        return Papers.form("NotoSans_400Regular.ttf", false, "Immigratie- en Naturalisatiedienst", DUTCH);
    }

    private static BufferedImage arabic() {
        return Papers.form("Amiri_400Regular.ttf", true, "شهادة ولادة", ARABIC);
    }

    private static Told read(BufferedImage page) {
        var colour = Pixels.colour(page);
        try (var sheet = Sheet.of(Pixels.grey(colour))) {
            return new FirstLines(recognising).read(sheet.grey(), Ink.letters(sheet.blackOnWhite()), LANGUAGES);
        } finally {
            colour.release();
        }
    }
}
