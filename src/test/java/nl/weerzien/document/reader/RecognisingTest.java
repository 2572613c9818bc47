package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerzien.document.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognisingTest {
    private static final String FONT = "Amiri_400Regular.ttf";
    private static final List<String> LABELS = List.of(
            "رقم السجل",
            "الاسم الكامل",
            "النوع",
            "تولد",
            "محل الولادة",
            "تاريخ الوفاة",
            "مكان الوفاة",
            "اسم الأب",
            "الأم ونسبتها",
            "الجنسية",
            "تاريخ القيد",
            "رقم الشهادة",
            "حرر في");

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void every_line_of_a_form_that_is_written_at_one_side_of_an_empty_page_is_read() {
        var page = new BufferedImage(2480, 3508, BufferedImage.TYPE_3BYTE_BGR);
        var brush = page.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, page.getWidth(), page.getHeight());
        brush.dispose();
        Papers.print(page, FONT, "الجمهورية ا", 1270, 240);
        Papers.print(page, FONT, "بية السورية", 1075, 240);
        Papers.print(page, FONT, "وفاة", 1130, 440);
        Papers.print(page, FONT, "شها", 1280, 440);
        for (int i = 0; i < LABELS.size(); i++) {
            Papers.print(page, FONT, ".%d".formatted(i + 1), 2220, 580 + 180 * i);
            Papers.print(page, FONT, LABELS.get(i), 2100, 580 + 180 * i);
            Papers.print(page, FONT, "عائشة قاسم", 2030, 650 + 180 * i);
        }
        var colour = Pixels.colour(page);
        try (var sheet = Sheet.of(Pixels.grey(colour));
                var recognising = new Recognising(Papers.MODELS)) {
            var words = recognising.best(sheet, List.of("ara")).words();
            var text = words.stream().map(Word::text).collect(Collectors.joining(" "));
            assertThat(text.split("قاسم", -1)).hasSizeGreaterThan(LABELS.size());
        } finally {
            colour.release();
        }
    }
}
