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

class PreparationTest {
    private final Mat page = new Mat(1000, 1400, CvType.CV_8UC1, new Scalar(235));

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void the_fine_pattern_of_a_card_is_no_ink() {
        for (int y = 10; y < 1000; y += 20) Imgproc.line(page, new Point(0, y), new Point(1400, y), new Scalar(205), 3);
        for (int y = 100; y < 900; y += 50) for (int x = 100; x < 1000; x += 200) word(x, y);
        var blackOnWhite = Preparation.blackOnWhite(page);
        assertThat(blackOnWhite.get(10, 700)[0]).isEqualTo(255);
        assertThat(blackOnWhite.get(512, 302)[0]).isZero();
    }

    @Test
    void writing_in_a_shadow_is_ink_and_the_shadow_is_not() {
        for (int x = 0; x < 1400; x++)
            Imgproc.line(page, new Point(x, 0), new Point(x, 1000), new Scalar(70 + 180.0 * x / 1400), 1);
        word(60, 500);
        word(1100, 500);
        var blackOnWhite = Preparation.blackOnWhite(page);
        assertThat(blackOnWhite.get(100, 60)[0]).isEqualTo(255);
        assertThat(blackOnWhite.get(100, 1300)[0]).isEqualTo(255);
        assertThat(blackOnWhite.get(512, 62)[0]).isZero();
        assertThat(blackOnWhite.get(512, 1102)[0]).isZero();
    }

    @Test
    void an_evenly_lit_page_is_as_white_in_its_dark_corner_as_elsewhere() {
        for (int x = 0; x < 1400; x++)
            Imgproc.line(page, new Point(x, 0), new Point(x, 1000), new Scalar(90 + 160.0 * x / 1400), 1);
        var lit = Preparation.evenlyLit(page);
        assertThat(lit.get(500, 100)[0]).isBetween(235.0, 255.0);
        assertThat(lit.get(500, 1300)[0]).isBetween(235.0, 255.0);
    }

    private void word(int x, int y) {
        for (int i = 0; i < 8; i++)
            Imgproc.rectangle(page, new Point(x + i * 22, y), new Point(x + i * 22 + 8, y + 24), new Scalar(20), -1);
    }
}
