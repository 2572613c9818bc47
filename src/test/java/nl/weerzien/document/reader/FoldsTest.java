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

class FoldsTest {
    private static final Scalar BLACK = new Scalar(0);
    private final Mat page = new Mat(1600, 1200, CvType.CV_8UC1, new Scalar(255));

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void the_bars_of_two_folds_that_cross_disappear_with_their_jags_and_letters_stay() {
        letter(300, 300);
        int text = Papers.ink(page);
        Imgproc.rectangle(page, new Point(600, 0), new Point(614, 780), BLACK, -1);
        Imgproc.rectangle(page, new Point(600, 790), new Point(614, 1599), BLACK, -1);
        Imgproc.rectangle(page, new Point(615, 200), new Point(617, 260), BLACK, -1);
        Imgproc.rectangle(page, new Point(0, 780), new Point(1199, 788), BLACK, -1);
        Folds.erase(page);
        assertThat(Papers.ink(page)).isEqualTo(text);
    }

    @Test
    void a_picture_and_a_long_letter_are_no_folds() {
        Imgproc.rectangle(page, new Point(100, 100), new Point(400, 900), BLACK, -1);
        Imgproc.rectangle(page, new Point(700, 300), new Point(708, 500), BLACK, -1);
        int before = Papers.ink(page);
        Folds.erase(page);
        assertThat(Papers.ink(page)).isEqualTo(before);
    }

    /// They were taken for the bar of a fold.
    @Test
    void a_line_of_writing_whose_letters_stand_close_stays() {
        for (int x = 100; x < 1100; x += 32) letter(x, 500);
        int before = Papers.ink(page);
        Folds.erase(page);
        assertThat(Papers.ink(page)).isEqualTo(before);
    }

    private void letter(int x, int y) {
        Imgproc.rectangle(page, new Point(x, y), new Point(x + 20, y + 30), BLACK, 4);
    }
}
