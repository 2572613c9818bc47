package nl.weerzien.submission.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Page pictures that say which page they are.
public final class PageOfATest {
    private PageOfATest() {}

    public static byte[] picture(String name) {
        return picture(name, 800, 1100);
    }

    public static byte[] picture(String name, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xEFE9DC));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, width / 40));
        for (var y = height / 10; y < height; y += height / 20) pen.drawString(name, width / 20, y);
        pen.dispose();
        try (var jpeg = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
