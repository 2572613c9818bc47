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

class DottedLinesTest {
    private final Mat page = new Mat(1600, 1200, CvType.CV_8UC1, new Scalar(250));

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void a_dotted_line_disappears_lying_and_standing() {
        for (int i = 0; i < 60; i++) {
            dot(200 + i * 14, 400 + i / 20);
            dot(150, 300 + i * 14);
        }
        assertThat(inkLeft()).isZero();
    }

    @Test
    void a_few_noughts_of_eastern_figures_and_the_dots_of_letters_stay() {
        for (int i = 0; i < 6; i++) dot(200 + i * 14, 400);
        for (int i = 0; i < 30; i++) dot(200 + i * 25 + i * i % 7 * 3, 600 + i * 5 % 11);
        assertThat(inkLeft()).isEqualTo(36 * 16);
    }

    @Test
    void a_ruled_line_and_large_marks_stay() {
        Imgproc.line(page, new Point(100, 500), new Point(900, 500), new Scalar(10), 4);
        for (int i = 0; i < 30; i++)
            Imgproc.rectangle(page, new Point(100 + i * 30, 700), new Point(110 + i * 30, 715), new Scalar(10), -1);
        int before = Papers.ink(page);
        DottedLines.erase(page, page.clone());
        assertThat(Papers.ink(page)).isEqualTo(before);
    }

    private void dot(int x, int y) {
        Imgproc.rectangle(page, new Point(x, y), new Point(x + 3, y + 3), new Scalar(10), -1);
    }

    private int inkLeft() {
        var blackOnWhite = new Mat();
        Imgproc.threshold(page, blackOnWhite, 128, 255, Imgproc.THRESH_BINARY);
        DottedLines.erase(page, blackOnWhite);
        return Papers.ink(page);
    }
}
