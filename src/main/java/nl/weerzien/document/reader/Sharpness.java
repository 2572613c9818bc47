package nl.weerzien.document.reader;

import java.awt.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.document.Box;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// How steep the edges of what stands on a page are: the largest step of grey at an edge, as a part of
/// the whole step from paper to ink. It tells sharp from blurred by the width of edges and not by their
/// number or strength: faint ink, a nearly empty page, noise and a bold frame mislead it less.
final class Sharpness {
    /// Longest side in pixels at which pages are compared; small print is some seven pixels high then.
    private static final int COMPARED_AT = 1200;
    /// What lies at the rim of a picture is the desk, or the edge of the paper.
    private static final double RIM = 0.05;
    /// Pixels around an edge in which the whole step is looked for.
    private static final int AROUND = 13;
    /// The page is judged in squares, each by its own strongest edges, and the middle one speaks for all.
    private static final int SQUARE = 100;
    private static final int ENOUGH = 12;
    /// Grey values (of 255) between paper and ink that are worth looking at.
    private static final float FAINT = 24;
    private static final double STRONGEST = 0.98;

    private Sharpness() {}

    /// @param grey eight bits a pixel
    /// @return 0.5 where edges are as steep as can be, about `0.4 / s` where they are blurred by `s`
    ///     pixels of standard deviation; 0 when there are no edges to judge by
    static double of(Mat grey) {
        return of(grey, List.of());
    }

    /// The same where something is written: the shadow of a fold has soft edges on the sharpest page.
    ///
    /// @param letters in the picture's pixels; empty to judge by all that has edges
    static double of(Mat grey, List<Box> letters) {
        var small = Pixels.within(grey, COMPARED_AT);
        int rimX = (int) (small.cols() * RIM);
        int rimY = (int) (small.rows() * RIM);
        var inner = new Mat(small, new Rect(rimX, rimY, small.cols() - 2 * rimX, small.rows() - 2 * rimY));
        var quiet = new Mat();
        Imgproc.medianBlur(inner, quiet, 3);
        var slopes = slopes(quiet);
        var steps = steps(quiet);
        var steepest = largestAround(slopes);
        double factor = (double) small.cols() / grey.cols();
        var edges = new Edges(floats(steps), floats(slopes), floats(steepest), quiet.cols(), quiet.rows());
        var written = letters.stream()
                .map(letter -> letter.scaled(factor))
                .map(letter -> squareOf(letter.x() - rimX, letter.y() - rimY))
                .collect(Collectors.toSet());
        var squares = squares(edges, written);
        if (squares.isEmpty()) squares = squares(edges, Set.of());
        for (var used : new Mat[] {small, inner, quiet, slopes, steps, steepest}) used.release();
        return middle(squares);
    }

    /// @param step from the darkest to the lightest around each pixel
    /// @param slope at each pixel
    /// @param steepest slope around each pixel
    private record Edges(float[] step, float[] slope, float[] steepest, int width, int height) {}

    private static Point squareOf(int x, int y) {
        return new Point(Math.floorDiv(x, SQUARE), Math.floorDiv(y, SQUARE));
    }

    /// @param written the squares to judge by; empty for all
    private static List<Double> squares(Edges edges, Set<Point> written) {
        var squares = new ArrayList<Double>();
        for (int y = 0; y < edges.height(); y += SQUARE)
            for (int x = 0; x < edges.width(); x += SQUARE) {
                if (!written.isEmpty() && !written.contains(squareOf(x, y))) continue;
                var steepness = steepness(edges, x, y);
                if (steepness.size() >= ENOUGH) squares.add(middle(steepness));
            }
        return squares;
    }

    private static List<Double> steepness(Edges edges, int left, int top) {
        int right = Math.min(edges.width(), left + SQUARE);
        int bottom = Math.min(edges.height(), top + SQUARE);
        var strong = Math.max(FAINT, strongest(edges, left, top, right, bottom) / 2);
        var found = new ArrayList<Double>();
        for (int y = top; y < bottom; y++)
            for (int x = left; x < right; x++) {
                int at = y * edges.width() + x;
                if (edges.step()[at] >= strong && edges.slope()[at] >= edges.steepest()[at])
                    found.add((double) edges.slope()[at] / edges.step()[at]);
            }
        return found;
    }

    private static float strongest(Edges edges, int left, int top, int right, int bottom) {
        var steps = new float[(right - left) * (bottom - top)];
        for (int y = top; y < bottom; y++)
            System.arraycopy(edges.step(), y * edges.width() + left, steps, (y - top) * (right - left), right - left);
        Arrays.sort(steps);
        return steps[(int) (steps.length * STRONGEST)];
    }

    private static double middle(List<Double> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Mat steps(Mat grey) {
        var lightest = largestAround(grey);
        var darkest = new Mat();
        Imgproc.erode(grey, darkest, around());
        var step = new Mat();
        Core.subtract(lightest, darkest, step);
        step.convertTo(step, CvType.CV_32F);
        lightest.release();
        darkest.release();
        return step;
    }

    private static Mat slopes(Mat grey) {
        var across = new Mat();
        var down = new Mat();
        var slope = new Mat();
        Imgproc.Sobel(grey, across, CvType.CV_32F, 1, 0, 3, 1 / 8.0, 0);
        Imgproc.Sobel(grey, down, CvType.CV_32F, 0, 1, 3, 1 / 8.0, 0);
        Core.magnitude(across, down, slope);
        across.release();
        down.release();
        return slope;
    }

    private static Mat largestAround(Mat values) {
        var largest = new Mat();
        Imgproc.dilate(values, largest, around());
        return largest;
    }

    private static Mat around() {
        return Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(AROUND, AROUND));
    }

    private static float[] floats(Mat values) {
        var floats = new float[(int) values.total()];
        values.get(0, 0, floats);
        return floats;
    }
}
