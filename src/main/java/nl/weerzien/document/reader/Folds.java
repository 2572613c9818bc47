package nl.weerzien.document.reader;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Takes away the bars that the shadows of folds leave in black and white: a recogniser takes them for what parts two
/// columns, and loses the lines beside them.
final class Folds {
    /// The shortest bar, of the side it runs along: folds cross one another.
    private static final double SHORTEST = 0.3;
    /// The thickest, of the longer side; rules are thinner and go with [RuledLines], pictures are thicker.
    private static final double THICKEST = 0.015;
    /// How far its jags reach, of the longer side.
    private static final double JAGS = 0.004;

    private Folds() {}

    /// @param blackOnWhite a page that is straight and without rules; changed
    static void erase(Mat blackOnWhite) {
        var ink = new Mat();
        Core.bitwise_not(blackOnWhite, ink);
        int longer = Math.max(ink.cols(), ink.rows());
        for (boolean standing : new boolean[] {true, false}) {
            int side = standing ? ink.rows() : ink.cols();
            var bars = bars(ink, standing, side, Math.max(3, (int) (THICKEST * longer)));
            if (Core.countNonZero(bars) > 0) {
                int jags = 2 * Math.max(1, (int) (JAGS * longer)) + 1;
                changed(bars, Imgproc.MORPH_DILATE, new Size(jags, jags));
                blackOnWhite.setTo(new Scalar(255), bars);
            }
            bars.release();
        }
        ink.release();
    }

    private static Mat bars(Mat ink, boolean standing, int side, int thickest) {
        var bars = ink.clone();
        changed(bars, Imgproc.MORPH_OPEN, along(standing, Math.max(3, (int) (SHORTEST * side))));
        var thick = bars.clone();
        changed(thick, Imgproc.MORPH_OPEN, along(!standing, thickest));
        Core.subtract(bars, thick, bars);
        thick.release();
        return bars;
    }

    private static Size along(boolean standing, int length) {
        int odd = length | 1; // an even one shifts what it opens
        return standing ? new Size(1, odd) : new Size(odd, 1);
    }

    private static void changed(Mat mat, int how, Size shape) {
        var kernel = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, shape);
        Imgproc.morphologyEx(mat, mat, how, kernel);
        kernel.release();
    }
}
