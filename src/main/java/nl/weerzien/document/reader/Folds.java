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
        int thick = Math.max(3, (int) (THICKEST * longer));
        for (boolean standing : new boolean[] {true, false}) {
            int side = standing ? ink.rows() : ink.cols();
            int length = Math.max(3, (int) (SHORTEST * side));
            var bars = RuledLines.strips(ink, along(standing, length), along(!standing, thick));
            if (Core.countNonZero(bars) > 0) {
                int jags = 2 * Math.max(1, (int) (JAGS * longer)) + 1;
                var around = RuledLines.rectangle(new Size(jags, jags));
                Imgproc.dilate(bars, bars, around);
                around.release();
                blackOnWhite.setTo(new Scalar(255), bars);
            }
            bars.release();
        }
        ink.release();
    }

    private static Size along(boolean standing, int length) {
        int odd = length | 1; // an even one shifts what it opens
        return standing ? new Size(1, odd) : new Size(odd, 1);
    }
}
