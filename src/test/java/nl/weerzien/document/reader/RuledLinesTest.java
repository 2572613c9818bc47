package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

class RuledLinesTest {
    private static final Scalar BLACK = new Scalar(10);
    private final Mat page = new Mat(1600, 1200, CvType.CV_8UC1, new Scalar(250));

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void the_rules_of_a_table_disappear_and_what_stands_in_its_cells_stays() {
        word(320, 440);
        int text = Papers.ink(page);
        for (int y : new int[] {400, 480, 560}) Imgproc.line(page, new Point(100, y), new Point(1100, y), BLACK, 3);
        for (int x : new int[] {100, 300, 1100}) Imgproc.line(page, new Point(x, 400), new Point(x, 560), BLACK, 3);
        RuledLines.erase(Sheet.of(page));
        assertThat(Papers.ink(page)).isBetween(text - 5, text + 5);
    }

    @Test
    void a_letter_that_crosses_a_fine_rule_keeps_its_stroke() {
        Imgproc.line(page, new Point(100, 500), new Point(1100, 500), BLACK, 1);
        Imgproc.line(page, new Point(600, 480), new Point(600, 520), BLACK, 5);
        RuledLines.erase(Sheet.of(page));
        assertThat(page.get(500, 600)[0]).isLessThan(128);
        assertThat(page.get(500, 300)[0]).isGreaterThan(200);
    }

    @Test
    void a_photograph_on_the_page_and_a_short_dash_stay() {
        Imgproc.rectangle(page, new Point(100, 100), new Point(400, 500), BLACK, -1);
        Imgproc.line(page, new Point(600, 700), new Point(640, 700), BLACK, 3);
        int before = Papers.ink(page);
        RuledLines.erase(Sheet.of(page));
        assertThat(Papers.ink(page)).isGreaterThan(before * 97 / 100);
        assertThat(page.get(700, 620)[0]).isLessThan(128);
    }

    private void word(int x, int y) {
        for (int i = 0; i < 8; i++)
            Imgproc.rectangle(page, new Point(x + i * 22, y), new Point(x + i * 22 + 10, y + 24), BLACK, 3);
    }
}
