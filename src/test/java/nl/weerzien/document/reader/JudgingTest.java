package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Mat;

class JudgingTest {
    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void a_whole_page_of_writing_is_good() {
        assertThat(verdicts(Papers.longForm())).isEmpty();
    }

    @Test
    void letters_of_a_few_pixels_are_too_small() {
        var page = Papers.longForm();
        var small = new BufferedImage(330, 466, BufferedImage.TYPE_3BYTE_BGR);
        var brush = small.createGraphics();
        brush.drawImage(page.getScaledInstance(330, 466, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        brush.dispose();
        assertThat(verdicts(small)).contains("document.quality.low-resolution");
    }

    @Test
    void a_picture_of_leaves_is_no_paper() {
        var leaves = new BufferedImage(1600, 1200, BufferedImage.TYPE_3BYTE_BGR);
        var brush = leaves.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(20, 60, 20), 1600, 1200, new Color(90, 140, 40)));
        brush.fillRect(0, 0, 1600, 1200);
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            brush.setColor(new Color(20 + random.nextInt(60), 80 + random.nextInt(120), 20 + random.nextInt(40)));
            brush.fillOval(random.nextInt(1600), random.nextInt(1200), 8 + random.nextInt(50), 8 + random.nextInt(40));
        }
        brush.dispose();
        assertThat(verdicts(leaves)).containsExactly("document.quality.no-paper");
    }

    @Test
    void the_fine_pattern_of_a_passport_is_no_harm() {
        var page = Papers.longForm();
        var brush = page.createGraphics();
        brush.setColor(new Color(215, 225, 220));
        for (int y = 8; y < 2330; y += 24)
            for (int x = 0; x < 1650; x += 48) brush.drawArc(x, y, 48, 14, 0, x % 96 == 0 ? 180 : -180);
        brush.dispose();
        assertThat(verdicts(page)).isEmpty();
    }

    /// Nearly all edges of a form with two folds are those of their shadows.
    @Test
    void the_soft_shadows_of_folds_do_not_make_a_sharp_page_blurred() {
        var page = Papers.blank();
        Papers.print(page, "NotoSans_400Regular.ttf", "Name of the person: Anna Demonstration", 150, 300);
        var brush = page.createGraphics();
        for (int aside = 0; aside < 60; aside++) {
            int grey = 90 + 165 * aside / 60;
            brush.setColor(new Color(grey, grey, grey));
            brush.fillRect(825 + aside, 0, 1, 2330);
            brush.fillRect(0, 1100 - aside, 1650, 1);
        }
        brush.dispose();
        assertThat(verdicts(page)).isEmpty();
    }

    private static List<String> verdicts(BufferedImage picture) {
        var colour = Pixels.colour(picture);
        var grey = Pixels.grey(colour);
        var blackOnWhite = Preparation.adaptive(grey);
        var quality = Judging.judge(colour, grey, blackOnWhite, Math.max(grey.rows(), grey.cols()));
        for (var used : new Mat[] {colour, grey, blackOnWhite}) used.release();
        return quality.verdicts().stream().map(MessageKey::key).toList();
    }
}
