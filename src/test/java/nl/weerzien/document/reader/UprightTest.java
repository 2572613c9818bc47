package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    /// Where the first pixel of the file and the last of its first line belong, by the Exif standard (CIPA DC-008,
    /// tag 0x0112).
    @ParameterizedTest
    @CsvSource({
        "1, top-left, top-right",
        "2, top-right, top-left",
        "3, bottom-right, bottom-left",
        "4, bottom-left, bottom-right",
        "5, top-left, bottom-left",
        "6, top-right, bottom-right",
        "7, bottom-right, top-right",
        "8, bottom-left, top-left"
    })
    void a_picture_is_turned_as_its_camera_was_held(int exif, String red, String blue) {
        var stored = new BufferedImage(5, 3, BufferedImage.TYPE_3BYTE_BGR);
        stored.setRGB(0, 0, RED);
        stored.setRGB(4, 0, BLUE);
        var seen = Upright.turn(stored, exif);
        assertThat(seen.getWidth()).isEqualTo(exif < 5 ? 5 : 3);
        assertThat(at(seen, red)).isEqualTo(RED);
        assertThat(at(seen, blue)).isEqualTo(BLUE);
    }

    private static int at(BufferedImage picture, String corner) {
        int x = corner.endsWith("left") ? 0 : picture.getWidth() - 1;
        int y = corner.startsWith("top") ? 0 : picture.getHeight() - 1;
        return picture.getRGB(x, y);
    }
}
