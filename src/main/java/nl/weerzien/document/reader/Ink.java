package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Box;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/// The connected strokes of a page: letters, and what is too small or too large to be one.
final class Ink {
    /// Of the longer side of the page. Smaller is grain, larger is a picture, a frame or a rule.
    private static final double SMALLEST = 0.003;
    private static final double LARGEST = 0.045;
    /// A nought of Eastern figures is a dot.
    private static final double DOT = 0.0012;

    private Ink() {}

    /// Boxes of the strokes that may be letters.
    static List<Box> letters(Mat blackOnWhite) {
        return strokes(blackOnWhite, SMALLEST);
    }

    /// Boxes of the strokes that may be letters, figures or dots.
    static List<Box> signs(Mat blackOnWhite) {
        return strokes(blackOnWhite, DOT);
    }

    private static List<Box> strokes(Mat blackOnWhite, double smallest) {
        var parts = new Parts(blackOnWhite);
        try {
            return parts.letters(smallest);
        } finally {
            parts.release();
        }
    }

    /// The page with nothing left on it but these strokes. The caller releases it.
    static Mat only(List<Box> strokes, Mat blackOnWhite) {
        var result = new Mat(blackOnWhite.size(), blackOnWhite.type(), new Scalar(255));
        for (var box : strokes) {
            var from = blackOnWhite.submat(box.y(), box.bottom(), box.x(), box.right());
            var to = result.submat(box.y(), box.bottom(), box.x(), box.right());
            from.copyTo(to);
            from.release();
            to.release();
        }
        return result;
    }

    private static final class Parts {
        private final Mat stats = new Mat();
        private final int count;
        private final int longer;

        Parts(Mat blackOnWhite) {
            longer = Math.max(blackOnWhite.cols(), blackOnWhite.rows());
            var whiteOnBlack = new Mat();
            Core.bitwise_not(blackOnWhite, whiteOnBlack);
            var numbers = new Mat();
            var centres = new Mat();
            count = Imgproc.connectedComponentsWithStats(whiteOnBlack, numbers, stats, centres, 8);
            whiteOnBlack.release();
            numbers.release();
            centres.release();
        }

        List<Box> letters(double smallest) {
            var values = new int[count * stats.cols()];
            stats.get(0, 0, values);
            var boxes = new ArrayList<Box>();
            for (int i = 1; i < count; i++) {
                int at = i * stats.cols();
                var box = new Box(values[at], values[at + 1], values[at + 2], values[at + 3]);
                if (isLetter(box, values[at + 4], smallest)) boxes.add(box);
            }
            return boxes;
        }

        private boolean isLetter(Box box, int area, double smallest) {
            int larger = Math.max(box.width(), box.height());
            return larger >= smallest * longer
                    && box.height() <= LARGEST * longer
                    && box.width() <= 4 * LARGEST * longer
                    && area >= smallest * longer * smallest * longer / 3;
        }

        void release() {
            stats.release();
        }
    }
}
