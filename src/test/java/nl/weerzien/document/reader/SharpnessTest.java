package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Blur is given in pixels of a page whose longer side has 1200 of them, on which small print is some seven pixels
/// high.
class SharpnessTest {
    private static final int COMPARED_AT = 1200;

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @ParameterizedTest
    @CsvSource({
        "NotoSans_400Regular.ttf, false, Geboorteakte, Naam, Amal Darwish",
        "Amiri_400Regular.ttf, true, شهادة ولادة, الاسم, أمل درويش",
        "NotoSansEthiopic_400Regular.ttf, false, ምስክር ወረቀት, ስም, ልዋም ዳዊት"
    })
    void words_that_run_together_are_blurred_in_every_script_and_sharp_ones_are_not(
            String font, boolean rightToLeft, String title, String label, String value) {
        var page = Papers.form(font, rightToLeft, title, List.of(label, value, label, value, label, value));
        assertThat(sharpness(page, 0)).isGreaterThan(0.4);
        assertThat(sharpness(page, 1)).isBetween(0.3, 0.5);
        assertThat(sharpness(page, 3)).isLessThan(0.2);
    }

    @Test
    void faint_ink_is_not_blur_and_neither_noise_nor_a_sharp_frame_hides_it() {
        var page = form();
        var grey = grey(page);
        var faint = new Mat();
        grey.convertTo(faint, -1, 0.3, 170);
        assertThat(Sharpness.of(faint)).isGreaterThan(0.4);

        var blurred = blurred(grey, 3);
        var noise = new Mat(blurred.size(), CvType.CV_8UC1);
        Core.randn(noise, 0, 6);
        Core.add(blurred, noise, blurred);
        frame(blurred);
        assertThat(Sharpness.of(blurred)).isLessThan(0.3);
    }

    @Test
    void a_page_with_nothing_on_it_is_neither_sharp_nor_blurred() {
        var empty = grey(Papers.blank());
        assertThat(Sharpness.of(empty)).isZero();
        assertThat(Judging.judge(empty, empty, empty, empty.rows()).verdicts())
                .extracting(verdict -> verdict.key())
                .containsExactly(Judging.BLANK);
    }

    private static BufferedImage form() {
        return Papers.form("NotoSans_400Regular.ttf", false, "Geboorteakte", List.of("Naam", "Amal", "Vader", "Yusuf"));
    }

    private static double sharpness(BufferedImage page, double blur) {
        return Sharpness.of(blurred(grey(page), blur));
    }

    private static Mat blurred(Mat grey, double blur) {
        if (blur == 0) return grey;
        var result = new Mat();
        Imgproc.GaussianBlur(grey, result, new Size(0, 0), blur * Math.max(grey.cols(), grey.rows()) / COMPARED_AT);
        return result;
    }

    /// As a scanner's lid leaves it around a paper.
    private static void frame(Mat grey) {
        int width = grey.cols() / 100;
        Imgproc.rectangle(grey, new Point(0, 0), new Point(grey.cols() - 1, grey.rows() - 1), new Scalar(0), width);
    }

    private static Mat grey(BufferedImage page) {
        var drawn = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var brush = drawn.createGraphics();
        brush.drawImage(page, 0, 0, null);
        brush.dispose();
        var bytes = (byte[]) drawn.getRaster().getDataElements(0, 0, page.getWidth(), page.getHeight(), null);
        var grey = new Mat(page.getHeight(), page.getWidth(), CvType.CV_8UC1);
        grey.put(0, 0, bytes);
        return grey;
    }
}
