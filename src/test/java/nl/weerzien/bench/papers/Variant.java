package nl.weerzien.bench.papers;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Locale;
import java.util.Random;

/// How a paper comes in.
public enum Variant {
    /// A good scan.
    CLEAN(1, 0),
    /// From a phone: seen from aside on a desk, in a shadow, a little out of focus.
    PHOTO(0.82f, 7) {
        @Override
        BufferedImage of(BufferedImage page, Random chance) {
            return blurred(Desk.photograph(page, chance));
        }
    },
    /// From a phone, with a lamp mirrored somewhere in the writing.
    GLARE(0.82f, 7) {
        @Override
        BufferedImage of(BufferedImage page, Random chance) {
            return blurred(Desk.photographUnderLamp(page, chance));
        }
    },
    /// Laid on the glass aslant.
    SKEW(0.85f, 4) {
        @Override
        BufferedImage of(BufferedImage page, Random chance) {
            return turned(page, (3 + 5 * chance.nextDouble()) * (chance.nextBoolean() ? 1 : -1));
        }
    },
    /// On its side or upside down.
    ROTATED(0.85f, 3) {
        @Override
        BufferedImage of(BufferedImage page, Random chance) {
            return turned(page, 90 * (1 + chance.nextInt(3)));
        }
    },
    /// A grey scan of few pixels, about 110 to an inch.
    LOW(0.6f, 5) {
        @Override
        BufferedImage of(BufferedImage page, Random chance) {
            return smaller(page, 0.37);
        }
    };

    /// JPEG quality; 1 stands for PNG.
    final float quality;
    /// Standard deviation of the grain, in steps of 255.
    final int grain;

    Variant(float quality, int grain) {
        this.quality = quality;
        this.grain = grain;
    }

    BufferedImage of(BufferedImage page, Random chance) {
        return page;
    }

    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        double angle = Math.toRadians(degrees);
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.abs(Math.cos(angle));
        int width = (int) Math.round(page.getWidth() * cos + page.getHeight() * sin);
        int height = (int) Math.round(page.getWidth() * sin + page.getHeight() * cos);
        var result = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var brush = result.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setColor(new Color(214, 210, 204));
        brush.fillRect(0, 0, width, height);
        brush.translate(width / 2.0, height / 2.0);
        brush.rotate(angle);
        brush.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        brush.dispose();
        return result;
    }

    private static BufferedImage smaller(BufferedImage page, double factor) {
        int width = (int) (page.getWidth() * factor);
        int height = (int) (page.getHeight() * factor);
        var result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var brush = result.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(blurred(page), AffineTransform.getScaleInstance(factor, factor), null);
        brush.dispose();
        return result;
    }

    private static BufferedImage blurred(BufferedImage page) {
        float side = 0.09f;
        float middle = 1 - 8 * side;
        var kernel = new Kernel(3, 3, new float[] {side, side, side, side, middle, side, side, side, side});
        return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }
}
