package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.weerzien.document.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

class GutterTest {
    private static final int SHADOW = 110;
    private static final String FONT = "Amiri_400Regular.ttf";

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void each_page_of_an_open_booklet_is_read_for_itself_the_right_one_first_in_arabic() {
        var right = person("الزوج", "سامر أحمد الحلبي", "خالد محمود الحلبي", "دمشق");
        var left = person("الزوجة", "ليلى يوسف درويش", "يوسف حسن درويش", "حماة");
        try (var reading = new PageReading(Papers.MODELS)) {
            var read = reading.read(booklet(left, right), 1, List.of("ara+eng"), LocalDate.of(2026, 6, 1));
            assertThat(read.leaves()).hasSize(2);
            var first = read.leaves().getFirst();
            var second = read.leaves().getLast();
            assertThat(text(first)).contains("الولادة", "دمشق").doesNotContain("يوسف", "درويش", "حماة");
            assertThat(text(second)).contains("الولادة", "يوسف", "حماة").doesNotContain("سامر", "الحلبي", "دمشق");
            int middle = read.page().picture().width() / 2;
            assertThat(first.words())
                    .allSatisfy(word -> assertThat(word.box().x()).isGreaterThan(middle));
            assertThat(second.words())
                    .allSatisfy(word -> assertThat(word.box().right()).isLessThan(middle));
            assertThat(second.words())
                    .allSatisfy(word -> assertThat(word.line()).isGreaterThanOrEqualTo(first.lines()));
            assertThat(read.page().words())
                    .hasSize(first.words().size() + second.words().size());
        }
    }

    @Test
    void the_fold_is_found_where_two_pages_meet() {
        assertThat(fold(booklet(form("A"), form("B"))).orElseThrow()).isBetween(1640, 1660);
    }

    @Test
    void a_row_of_a_table_that_runs_over_a_fold_proves_that_it_is_none() {
        var page = booklet(form("A"), form("B"));
        var brush = page.createGraphics();
        brush.setColor(Color.BLACK);
        brush.setStroke(new BasicStroke(3));
        brush.drawLine(1400, 1500, 1900, 1500);
        brush.dispose();
        assertThat(fold(page)).isEmpty();
    }

    @Test
    void writing_that_runs_over_a_fold_proves_that_it_is_none() {
        var page = booklet(form("A"), form("B"));
        var brush = page.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(Color.BLACK);
        brush.setFont(Papers.font("NotoSans_400Regular.ttf", 44));
        for (int y = 1500; y < 2200; y += 90)
            brush.drawString("registered on the fourteenth of March", 1300 + y / 30, y);
        brush.dispose();
        assertThat(fold(page)).isEmpty();
    }

    @Test
    void a_rule_in_the_middle_a_plain_page_and_a_standing_one_have_no_fold() {
        var plain = side(form("A"), form("B"));
        assertThat(fold(plain)).isEmpty();
        var brush = plain.createGraphics();
        brush.setColor(Color.BLACK);
        brush.setStroke(new BasicStroke(6));
        brush.drawLine(1650, 0, 1650, 2330);
        brush.dispose();
        assertThat(fold(plain)).isEmpty();
        var standing = form("A");
        shadow(standing.createGraphics(), 825);
        assertThat(fold(standing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "12, 10", "4000, 1", "4000, 9", "1, 4000", "30, 20"})
    void a_page_of_any_size_can_be_looked_at(int width, int height) {
        var grey = new Mat(height, width, CvType.CV_8UC1, new Scalar(200));
        assertThat(Gutter.find(new Sheet(grey, grey, true))).isEmpty();
    }

    private static BufferedImage person(String title, String name, String father, String place) {
        return Papers.form(FONT, true, title, List.of("الاسم الكامل", name, "اسم الأب", father, "مكان الولادة", place));
    }

    private static BufferedImage form(String of) {
        return Papers.form(
                "NotoSans_400Regular.ttf",
                false,
                "Page " + of,
                List.of("Name", "Samer " + of, "Place", "Aleppo " + of));
    }

    private static BufferedImage side(BufferedImage left, BufferedImage right) {
        var booklet =
                new BufferedImage(left.getWidth() + right.getWidth(), left.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var brush = booklet.createGraphics();
        brush.drawImage(left, 0, 0, null);
        brush.drawImage(right, left.getWidth(), 0, null);
        brush.dispose();
        return booklet;
    }

    private static BufferedImage booklet(BufferedImage left, BufferedImage right) {
        var booklet = side(left, right);
        shadow(booklet.createGraphics(), left.getWidth());
        return booklet;
    }

    private static void shadow(Graphics2D brush, int at) {
        for (int aside = -SHADOW; aside < SHADOW; aside++) {
            brush.setColor(new Color(60, 55, 50, 140 - 140 * Math.abs(aside) / SHADOW));
            brush.fillRect(at + aside, 0, 1, 2330);
        }
        brush.dispose();
    }

    private static OptionalInt fold(BufferedImage page) {
        var colour = Pixels.colour(page);
        var grey = Pixels.grey(colour);
        var fold = Gutter.find(Sheet.of(grey));
        colour.release();
        grey.release();
        return fold;
    }

    private static String text(Leaf leaf) {
        return leaf.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
