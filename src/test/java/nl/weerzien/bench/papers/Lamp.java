package nl.weerzien.bench.papers;

import java.awt.image.BufferedImage;

/// A lamp or a flash that is mirrored in a paper, so that a patch of it is as light as can be.
///
/// @param x of its middle, in pixels
/// @param y of its middle, in pixels
/// @param radius of what it veils; in two thirds of it nothing is seen
public record Lamp(double x, double y, double radius) {
    private static final double BRIGHTNESS = 1.4;
    private static final double FALL = 1.2;

    /// Lets it shine on a picture in three or four bands.
    public void shineOn(BufferedImage picture) {
        var raster = picture.getRaster();
        int bands = raster.getNumBands();
        int width = picture.getWidth();
        var row = new int[width * bands];
        for (int line = 0; line < picture.getHeight(); line++) {
            raster.getPixels(0, line, width, 1, row);
            for (int i = 0; i < row.length; i++)
                row[i] = 255 - (int) Math.round((255 - row[i]) * seen(i / bands, line));
            raster.setPixels(0, line, width, 1, row);
        }
    }

    /// Which share of what is printed at a place can still be seen.
    private double seen(double across, double down) {
        double far = Math.hypot(across - x, down - y) / radius;
        return Math.max(0, 1 - BRIGHTNESS * Math.exp(-FALL * far * far));
    }
}
