package nl.weerzien.bench.papers;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/// A desk on which a paper lies, photographed by hand.
final class Desk {
    private static final int SHORT = 2700;
    private static final int LONG = 3600;
    /// Of 255: nothing but ink is darker.
    private static final int INK = 110;

    private Desk() {}

    static BufferedImage photograph(BufferedImage page, Random chance) {
        boolean lying = page.getWidth() > page.getHeight();
        int width = lying ? LONG : SHORT;
        int height = lying ? SHORT : LONG;
        var paper = corners(page, width, height, chance);
        var eye = new Perspective(paper, page.getWidth(), page.getHeight());
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var from = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        var to = ((DataBufferByte) photo.getRaster().getDataBuffer()).getData();
        double shadow = width * (0.3 + 0.5 * chance.nextDouble());
        double falling = chance.nextDouble() - 0.5;
        int[] wood = {70 + chance.nextInt(40), 95 + chance.nextInt(40), 125 + chance.nextInt(50)};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double light =
                        1 - 0.35 / (1 + Math.exp((x - shadow + falling * y) / (width * 0.03))) - 0.12 * y / height;
                var at = eye.at(x, y);
                double vein = 14 * Math.sin(x * 0.004 + 6 * Math.sin(y * 0.0009)) + 6 * Math.sin(x * 0.11 + y * 0.002);
                for (int c = 0; c < 3; c++) {
                    double value = at == null ? wood[c] + vein : sample(from, page.getWidth(), page.getHeight(), at, c);
                    to[3 * (y * width + x) + c] = (byte) Math.clamp(Math.round(value * light), 0, 255);
                }
            }
        }
        return photo;
    }

    /// The same, with a lamp mirrored in the writing.
    static BufferedImage photographUnderLamp(BufferedImage page, Random chance) {
        var photo = photograph(page, chance);
        int x;
        int y;
        do {
            x = chance.nextInt(page.getWidth());
            y = chance.nextInt(page.getHeight());
        } while ((page.getRGB(x, y) & 255) > INK);
        double scale = scale(page, photo.getWidth(), photo.getHeight());
        new Lamp(
                        photo.getWidth() / 2.0 + scale * (x - page.getWidth() / 2.0),
                        photo.getHeight() / 2.0 + scale * (y - page.getHeight() / 2.0),
                        photo.getWidth() * (0.07 + 0.1 * chance.nextDouble()))
                .shineOn(photo);
        return photo;
    }

    /// The paper fills most of the photograph.
    private static double scale(BufferedImage page, int width, int height) {
        return Math.min(0.86 * width / page.getWidth(), 0.86 * height / page.getHeight());
    }

    /// Each corner lies a little off.
    private static double[][] corners(BufferedImage page, int width, int height, Random chance) {
        double scale = scale(page, width, height);
        double w = page.getWidth() * scale / 2;
        double h = page.getHeight() * scale / 2;
        double off = 0.03 * Math.min(width, height);
        var corners = new double[][] {{-w, -h}, {w, -h}, {w, h}, {-w, h}};
        for (var corner : corners) {
            corner[0] += width / 2.0 + (chance.nextDouble() * 2 - 1) * off;
            corner[1] += height / 2.0 + (chance.nextDouble() * 2 - 1) * off;
        }
        return corners;
    }

    private static double sample(byte[] from, int width, int height, double[] at, int colour) {
        int x = (int) Math.min(at[0], width - 2.0);
        int y = (int) Math.min(at[1], height - 2.0);
        double right = at[0] - x;
        double below = at[1] - y;
        int first = 3 * (y * width + x) + colour;
        int next = first + 3 * width;
        double upper = (from[first] & 255) * (1 - right) + (from[first + 3] & 255) * right;
        double lower = (from[next] & 255) * (1 - right) + (from[next + 3] & 255) * right;
        return upper * (1 - below) + lower * below;
    }
}
