package nl.weerzien.document.reader;

import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Knows the filler `<` by its shape: a point at the left and two ends at the right, nothing between them.
/// Recognisers take it for K, C, L or nothing.
final class Filler {
    private static final int SIZE = 16;

    private Filler() {}

    /// Whether a glyph, cut out with its surroundings, is a filler.
    static boolean is(Mat glyph) {
        var ink = ink(glyph);
        if (ink == null) return false;
        double stroke = 0;
        double wrong = 0;
        for (int row = 0; row < SIZE; row++) {
            // the stroke begins at the right, reaches the left half-way down, and returns
            double expected = Math.abs(row - (SIZE - 1) / 2.0) / ((SIZE - 1) / 2.0) * (SIZE - 1);
            for (int column = 0; column < SIZE; column++) {
                double away = Math.abs(column - expected);
                double darkness = (ink[row * SIZE + column] & 255) / 255.0;
                if (away <= 4) stroke += darkness;
                else if (away > 6) wrong += darkness;
            }
        }
        return stroke > 0 && wrong / stroke < 0.12;
    }

    /// The glyph alone, white on black, stretched to a square; null when it is empty or not a filler's
    /// proportions.
    private static byte @Nullable [] ink(Mat glyph) {
        var black = new Mat();
        Imgproc.threshold(glyph, black, 0, 255, Imgproc.THRESH_BINARY_INV | Imgproc.THRESH_OTSU);
        var points = new Mat();
        Core.findNonZero(black, points);
        if (points.empty()) return null;
        var box = Imgproc.boundingRect(points);
        points.release();
        if (box.height < 12 || box.width < 8) return null;
        var part = black.submat(box);
        var square = new Mat();
        Imgproc.resize(part, square, new Size(SIZE, SIZE), 0, 0, Imgproc.INTER_AREA);
        var pixels = new byte[SIZE * SIZE];
        square.get(0, 0, pixels);
        for (var used : new Mat[] {black, part, square}) used.release();
        return pixels;
    }
}
