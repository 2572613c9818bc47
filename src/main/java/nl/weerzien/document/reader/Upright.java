package nl.weerzien.document.reader;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Turns a picture as its Exif orientation (1 to 8) says.
final class Upright {
    static final int AS_IT_IS = 1;

    private Upright() {}

    static BufferedImage turn(BufferedImage image, int exif) {
        if (exif < 2 || exif > 8) return image;
        int width = image.getWidth();
        int height = image.getHeight();
        var move = switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        boolean swapped = exif >= 5;
        var turned =
                new BufferedImage(swapped ? height : width, swapped ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        var brush = turned.createGraphics();
        brush.drawImage(Pixels.opaque(image), move, null);
        brush.dispose();
        return turned;
    }
}
