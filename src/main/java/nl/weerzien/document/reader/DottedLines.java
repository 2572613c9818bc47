package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.weerzien.document.Box;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/// Takes away the dotted lines on which forms are filled in: recognisers take them for letters, and lose the
/// values that stand on them.
final class DottedLines {
    /// The largest dot, of the longer side of the page.
    private static final double DOT = 0.004;
    /// The widest step from one dot to the next, in sizes of a dot.
    private static final int STEP = 7;
    /// Fewer dots in a row may be noughts, or the dots of letters.
    private static final int FEWEST = 14;
    /// So many of the steps must be about as long as the usual one.
    private static final double EVEN = 0.7;
    private static final int AROUND = 2;

    private DottedLines() {}

    /// The page without them.
    ///
    /// @param grey the page, changed; released with what is given back
    static Sheet without(Mat grey) {
        var blackOnWhite = Preparation.blackOnWhite(grey);
        return new Sheet(grey, blackOnWhite, !erase(grey, blackOnWhite));
    }

    /// @param grey the page, changed
    /// @param blackOnWhite the same in black and white, changed
    /// @return whether there were any
    static boolean erase(Mat grey, Mat blackOnWhite) {
        var dots = dots(blackOnWhite);
        var lying = lines(dots);
        var standing = lines(dots.stream().map(DottedLines::mirrored).toList()).stream()
                .map(DottedLines::mirrored)
                .toList();
        for (var line : List.of(lying, standing)) {
            for (var dot : line) {
                paint(grey, dot);
                paint(blackOnWhite, dot);
            }
        }
        return !lying.isEmpty() || !standing.isEmpty();
    }

    /// In the colour of the lightest paper beside it.
    private static void paint(Mat picture, Box dot) {
        var part = picture.submat(
                Math.max(0, dot.y() - AROUND),
                Math.min(picture.rows(), dot.bottom() + AROUND),
                Math.max(0, dot.x() - AROUND),
                Math.min(picture.cols(), dot.right() + AROUND));
        part.setTo(new Scalar(Core.minMaxLoc(part).maxVal));
        part.release();
    }

    private static Box mirrored(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }

    private static List<Box> dots(Mat blackOnWhite) {
        double largest = DOT * Math.max(blackOnWhite.cols(), blackOnWhite.rows());
        var ink = new Mat();
        Core.bitwise_not(blackOnWhite, ink);
        var numbers = new Mat();
        var stats = new Mat();
        var centres = new Mat();
        int count = Imgproc.connectedComponentsWithStats(ink, numbers, stats, centres, 8);
        var values = new int[count * stats.cols()];
        stats.get(0, 0, values);
        for (var used : new Mat[] {ink, numbers, centres}) used.release();
        var dots = new ArrayList<Box>();
        for (int i = 1; i < count; i++) {
            int at = i * stats.cols();
            if (values[at + 2] <= largest && values[at + 3] <= largest)
                dots.add(new Box(values[at], values[at + 1], values[at + 2], values[at + 3]));
        }
        stats.release();
        return dots;
    }

    /// The dots that make lines from left to right.
    private static List<Box> lines(List<Box> dots) {
        var sorted = new ArrayList<>(dots);
        sorted.sort(Comparator.comparingInt(Box::x));
        var taken = new boolean[sorted.size()];
        var result = new ArrayList<Box>();
        for (int first = 0; first < sorted.size(); first++) {
            if (taken[first]) continue;
            var line = new ArrayList<Box>();
            for (int at = first; at >= 0; at = next(sorted, at, taken)) {
                taken[at] = true;
                line.add(sorted.get(at));
            }
            if (line.size() >= FEWEST && isEven(line)) result.addAll(line);
        }
        return result;
    }

    /// The nearest dot to the right at about the same height; -1 when there is none.
    private static int next(List<Box> sorted, int at, boolean[] taken) {
        var dot = sorted.get(at);
        int size = Math.max(3, Math.max(dot.width(), dot.height()));
        for (int i = at + 1; i < sorted.size() && sorted.get(i).x() - dot.x() < STEP * size; i++) {
            var other = sorted.get(i);
            boolean beside = other.x() > dot.x() + size / 2
                    && Math.abs(other.y() + other.height() / 2 - dot.y() - dot.height() / 2) <= size / 2 + 1;
            if (beside && !taken[i]) return i;
        }
        return -1;
    }

    private static boolean isEven(List<Box> line) {
        var steps = new int[line.size() - 1];
        for (int i = 1; i < line.size(); i++)
            steps[i - 1] = line.get(i).x() - line.get(i - 1).x();
        var inOrder = steps.clone();
        Arrays.sort(inOrder);
        double usual = inOrder[inOrder.length / 2];
        long alike = Arrays.stream(steps)
                .filter(step -> Math.abs(step - usual) <= 0.25 * usual + 1)
                .count();
        return alike >= EVEN * steps.length;
    }
}
