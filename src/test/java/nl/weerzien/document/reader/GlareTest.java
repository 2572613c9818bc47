package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.nio.file.Path;
import nl.weerzien.bench.papers.Lamp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Mat;

class GlareTest {
    /// White paper in the light of a room.
    private static final float ROOM = 0.8f;
    /// Amid the table.
    private static final Lamp IN_WRITING = new Lamp(520, 900, 180);

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void a_lamp_that_is_mirrored_in_the_writing_is_told() {
        assertThat(isGlare(under(IN_WRITING), 0)).isTrue();
    }

    @Test
    void and_on_a_page_that_lies_on_its_side_too() {
        assertThat(isGlare(under(IN_WRITING), 90)).isTrue();
    }

    @Test
    void a_page_in_the_light_of_a_room_has_none() {
        assertThat(isGlare(page(), 0)).isFalse();
    }

    @Test
    void a_lamp_beside_the_writing_hides_nothing() {
        assertThat(isGlare(under(new Lamp(1500, 2250, 180)), 0)).isFalse();
    }

    @Test
    void a_light_in_which_letters_are_still_seen_hides_nothing() {
        var page = page();
        double brightest = 0.6;
        for (int y = 0; y < page.getHeight(); y++)
            for (int x = 0; x < page.getWidth(); x++) {
                double far = Math.hypot(x - IN_WRITING.x(), y - IN_WRITING.y()) / 400;
                double light = 1 + brightest * Math.exp(-far * far);
                int grey = (int) Math.min(255, light * (page.getRGB(x, y) & 255));
                page.setRGB(x, y, new Color(grey, grey, grey).getRGB());
            }
        assertThat(isGlare(page, 0)).isFalse();
    }

    @Test
    void a_white_label_on_the_paper_ends_too_sharply() {
        var page = page();
        int side = (int) IN_WRITING.radius();
        var brush = page.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect((int) IN_WRITING.x() - side, (int) IN_WRITING.y() - side, 2 * side, 2 * side);
        brush.dispose();
        assertThat(isGlare(page, 0)).isFalse();
    }

    private static BufferedImage under(Lamp lamp) {
        var page = page();
        lamp.shineOn(page);
        return page;
    }

    private static BufferedImage page() {
        return new RescaleOp(ROOM, 0, null).filter(Papers.longForm(), null);
    }

    private static boolean isGlare(BufferedImage picture, int clockwise) {
        var colour = Pixels.colour(picture);
        var grey = Pixels.grey(colour);
        var turned = Pixels.turned(grey, clockwise);
        boolean glare = Glare.is(turned, LetterRows.of(turned));
        for (var used : new Mat[] {colour, grey, turned}) used.release();
        return glare;
    }
}
