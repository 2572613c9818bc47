package nl.weerzien.document.reader;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Takes away the rules of tables and forms: between them recognisers lose whole cells.
final class RuledLines {
    /// The shortest rule, of the longer side of the page; a letter drawn out for beauty is shorter.
    private static final double SHORTEST = 0.05;
    /// The thickest rule, of the longer side; thicker is a picture or the edge of a card.
    private static final double THICKEST = 0.003;

    /// In pixels: how far the stroke of a letter may be interrupted where a rule crosses it.
    private static final int BRIDGE = 3;

    private RuledLines() {}

    /// @param page straightened; changed
    static void erase(Sheet page) {
        var grey = page.grey();
        int longer = Math.max(grey.cols(), grey.rows());
        int length = Math.max(40, (int) (SHORTEST * longer));
        int thick = Math.max(9, (int) (THICKEST * longer));
        var ink = new Mat();
        Core.bitwise_not(page.blackOnWhite(), ink);
        var lying = rules(ink, new Size(length, 1), new Size(1, thick), new Size(1, 5));
        var standing = rules(ink, new Size(1, length), new Size(thick, 1), new Size(5, 1));
        Core.bitwise_or(lying, standing, lying);
        if (Core.countNonZero(lying) > 0) {
            var kernel = rectangle(new Size(2 * thick + 1, 2 * thick + 1));
            var paper = new Mat();
            Imgproc.dilate(grey, paper, kernel);
            paper.copyTo(grey, lying);
            page.lookAgain();
            kernel.release();
            paper.release();
        }
        for (var used : new Mat[] {ink, lying, standing}) used.release();
    }

    /// The rules of one direction, without the strokes of letters that cross them.
    ///
    /// @param along the shortest rule
    /// @param across what is too thick to be one
    /// @param beside how far its grey edge reaches
    private static Mat rules(Mat ink, Size along, Size across, Size beside) {
        var rules = strips(ink, along, across);
        if (Core.countNonZero(rules) == 0) return rules;
        var edge = rectangle(beside);
        Imgproc.dilate(rules, rules, edge);
        var letters = new Mat();
        Core.subtract(ink, rules, letters);
        boolean lying = along.width > along.height;
        var bridge = rectangle(lying ? new Size(1, beside.height + BRIDGE) : new Size(beside.width + BRIDGE, 1));
        Imgproc.morphologyEx(letters, letters, Imgproc.MORPH_CLOSE, bridge);
        Core.subtract(rules, letters, rules);
        for (var used : new Mat[] {edge, letters, bridge}) used.release();
        return rules;
    }

    /// What is at least so long in one direction and not so thick in the other.
    static Mat strips(Mat ink, Size along, Size across) {
        var strips = opened(ink, along);
        var thick = opened(strips, across);
        Core.subtract(strips, thick, strips);
        thick.release();
        return strips;
    }

    private static Mat opened(Mat ink, Size shape) {
        var kernel = rectangle(shape);
        var result = new Mat();
        Imgproc.morphologyEx(ink, result, Imgproc.MORPH_OPEN, kernel);
        kernel.release();
        return result;
    }

    static Mat rectangle(Size size) {
        return Imgproc.getStructuringElement(Imgproc.MORPH_RECT, size);
    }
}
