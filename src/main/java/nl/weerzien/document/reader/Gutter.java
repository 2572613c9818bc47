package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.weerzien.document.Box;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/// The fold in the middle of a booklet that lies open: a shadow from top to bottom, darkest where two pages meet, with
/// nothing written or ruled across.
final class Gutter {
    /// Pixels of the picture on which the shadow is looked for.
    private static final int SMALL = 600;
    /// An open booklet is so much wider than it is high.
    private static final double WIDE = 1.15;
    /// Two pages are about equally wide: the fold is not farther from the middle than this share of the width.
    private static final double MIDDLE = 0.1;
    /// The shadow is seen in so many of so many strips across the page.
    private static final int STRIPS = 12;

    private static final int SEEN = 10;
    /// Shares of the width: how near the fold the shadow is still seen on both sides, where it is no more, and how far
    /// the fold may be off from strip to strip.
    private static final double NEAR = 0.008;

    private static final double FAR = 0.08;
    private static final double OFF = 0.01;
    /// By which share the shadow is darker than the pages.
    private static final double DARK = 0.05;
    /// Of the lights of a column: that of the paper between lines of writing.
    private static final double PAPER = 0.8;
    /// Share of the width on either side of the fold within which its own jags lie, and nothing is written.
    private static final double FREE = 0.006;
    /// Share of the pixels between there that a rule blackens at least.
    private static final double ACROSS = 0.85;

    private Gutter() {}

    /// @param page upright and straight
    /// @return the column at which the right page begins; empty unless this is an open booklet for sure
    static OptionalInt find(Sheet page) {
        var grey = page.grey();
        if (grey.cols() < SMALL || grey.cols() < WIDE * grey.rows()) return OptionalInt.empty();
        var small = Pixels.within(grey, SMALL);
        var strips = strips(small);
        int width = small.cols();
        small.release();
        int darkest = -1;
        double most = 0;
        for (int x = (int) ((0.5 - MIDDLE) * width); x <= (0.5 + MIDDLE) * width; x++) {
            int at = x;
            var depths = strips.stream().mapToDouble(strip -> depth(strip, at)).toArray();
            double sum = Arrays.stream(depths).sum();
            if (Arrays.stream(depths).filter(depth -> depth >= DARK).count() < SEEN || sum <= most) continue;
            most = sum;
            darkest = x;
        }
        if (darkest < 0) return OptionalInt.empty();
        int fold = (int) Math.round((darkest(strips, darkest) + 0.5) * grey.cols() / width);
        return isCrossed(page, fold) ? OptionalInt.empty() : OptionalInt.of(fold);
    }

    /// The darkest column within the shadow.
    private static int darkest(List<int[]> strips, int near) {
        int best = near;
        int off = (int) Math.ceil(2 * OFF * strips.getFirst().length);
        for (int x = near - off; x <= near + off; x++) if (light(strips, x) < light(strips, best)) best = x;
        return best;
    }

    private static double light(List<int[]> strips, int x) {
        return strips.stream().mapToDouble(strip -> mean(strip, x)).sum();
    }

    /// Pixels on either side of a fold that are nothing but its shadow.
    static int free(Mat grey) {
        return Math.max(4, (int) (FREE * grey.cols()));
    }

    /// How light the paper is in each column of each strip.
    private static List<int[]> strips(Mat small) {
        var strips = new ArrayList<int[]>();
        int width = small.cols();
        for (int i = 1; i <= STRIPS; i++) {
            int from = i * small.rows() / (STRIPS + 2);
            int to = Math.max(from + 1, (i + 1) * small.rows() / (STRIPS + 2));
            var part = small.rowRange(from, to).clone();
            var sorted = new Mat();
            Core.sort(part, sorted, Core.SORT_EVERY_COLUMN | Core.SORT_ASCENDING);
            var lights = new byte[width];
            sorted.get((int) (PAPER * (to - from - 1)), 0, lights);
            part.release();
            sorted.release();
            var strip = new int[width];
            for (int x = 0; x < width; x++) strip[x] = lights[x] & 255;
            strips.add(strip);
        }
        return strips;
    }

    /// By which share a strip is darker around a column than farther away on either side.
    private static double depth(int[] strip, int x) {
        int width = strip.length;
        double deepest = 0;
        int off = (int) (OFF * width);
        for (int at = x - off; at <= x + off; at++) {
            int near = (int) Math.ceil(NEAR * width);
            int far = (int) (FAR * width);
            double fold = Math.max(mean(strip, at - near), mean(strip, at + near));
            double pages = Math.min(mean(strip, at - far), mean(strip, at + far));
            if (pages > 0) deepest = Math.max(deepest, 1 - fold / pages);
        }
        return deepest;
    }

    private static double mean(int[] strip, int x) {
        return (strip[x - 1] + strip[x] + strip[x + 1]) / 3.0;
    }

    /// Whether letters or rules run over the fold, as those of a wide table do.
    private static boolean isCrossed(Sheet page, int fold) {
        int free = free(page.grey());
        return Ink.letters(page.blackOnWhite()).stream()
                        .anyMatch(box -> isOver(box, fold - free) || isOver(box, fold + free))
                || isRuled(page.blackOnWhite(), fold - free, fold + free);
    }

    private static boolean isOver(Box box, int column) {
        return box.x() < column && box.right() > column;
    }

    /// Whether a row of pixels is black from column to column.
    private static boolean isRuled(Mat blackOnWhite, int from, int to) {
        var part = blackOnWhite.colRange(from, to);
        var white = new Mat();
        Core.reduce(part, white, 1, Core.REDUCE_AVG);
        var rows = new byte[white.rows()];
        white.get(0, 0, rows);
        part.release();
        white.release();
        for (byte row : rows) if ((row & 255) < 255 * (1 - ACROSS)) return true;
        return false;
    }
}
