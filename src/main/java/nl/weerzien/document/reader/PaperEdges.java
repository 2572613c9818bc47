package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Where light and dark meet on a small picture of a paper from which all writing was taken away.
final class PaperEdges {
    /// Pixels: strokes and rules are thinner.
    private static final int STROKE = 9;
    /// In eighths of a step of 255 from pixel to pixel: the edge of a shadow is softer, that of a paper harder.
    private static final int FAINT = 30;

    private static final int CLEAR = 60;
    private static final double TURN = Math.toRadians(0.25);
    /// Share of the shorter side of the picture that a line runs along an edge at least.
    private static final double LINE = 0.2;
    /// Of each direction.
    private static final int MOST_LINES = 10;
    /// Pixels between lines along one and the same edge, and from a line to points of its edge.
    private static final int SAME = 6;

    private static final int NEAR = 3;
    /// Pixels from an edge at which light is measured, and steps of 255 by which paper is lighter than what it lies on.
    private static final int ASIDE = 5;

    private static final int LIGHTER = 6;
    /// Pixels between places of a side that are looked at.
    private static final int STEP = 3;

    final int width;
    final int height;
    private final byte[] light;
    private final byte[] edge;

    /// @param small in colour, with a longer side of some 600 pixels
    PaperEdges(Mat small) {
        width = small.cols();
        height = small.rows();
        light = new byte[width * height];
        edge = new byte[width * height];
        var plain = new Mat();
        var grey = new Mat();
        var edges = new Mat();
        var brush = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(STROKE, STROKE));
        Imgproc.morphologyEx(small, plain, Imgproc.MORPH_CLOSE, brush);
        Imgproc.GaussianBlur(plain, plain, new Size(5, 5), 0);
        Imgproc.cvtColor(plain, grey, Imgproc.COLOR_BGR2GRAY);
        Imgproc.Canny(plain, edges, FAINT, CLEAR);
        grey.get(0, 0, light);
        edges.get(0, 0, edge);
        for (var used : new Mat[] {plain, grey, edges, brush}) used.release();
    }

    /// The lines along which edges run farthest, each edge once.
    List<StraightLine> lines() {
        var edges = new Mat(height, width, CvType.CV_8UC1);
        edges.put(0, 0, edge);
        var found = new Mat();
        Imgproc.HoughLines(edges, found, 1, TURN, (int) (LINE * Math.min(width, height)));
        var lines = new ArrayList<StraightLine>();
        for (int i = 0; i < found.rows(); i++) {
            var values = found.get(i, 0);
            var line = new StraightLine(values[0], values[1]);
            var others =
                    lines.stream().filter(other -> other.lies() == line.lies()).toList();
            if (others.size() < MOST_LINES && others.stream().noneMatch(other -> isSame(line, other))) lines.add(line);
        }
        edges.release();
        found.release();
        return lines;
    }

    private boolean isSame(StraightLine one, StraightLine other) {
        int length = one.lies() ? width : height;
        return Math.abs(one.at(0) - other.at(0)) < SAME && Math.abs(one.at(length) - other.at(length)) < SAME;
    }

    /// Along which share of a side of a paper, which lies on its right hand, the paper's edge is seen.
    double seen(Point from, Point to) {
        double length = Math.hypot(to.x - from.x, to.y - from.y);
        double dx = (to.x - from.x) / length;
        double dy = (to.y - from.y) / length;
        int steps = (int) (length / STEP) + 1;
        int seen = 0;
        for (int i = 0; i < steps; i++) {
            double x = from.x + dx * STEP * i;
            double y = from.y + dy * STEP * i;
            int inside = light(x - dy * ASIDE, y + dx * ASIDE);
            int outside = light(x + dy * ASIDE, y - dx * ASIDE);
            if (outside >= 0 && inside - outside >= LIGHTER && near(x, y, dx, dy) != null) seen++;
        }
        return (double) seen / steps;
    }

    /// The line laid through all points of the edge along a side.
    StraightLine through(Point from, Point to) {
        double length = Math.hypot(to.x - from.x, to.y - from.y);
        double dx = (to.x - from.x) / length;
        double dy = (to.y - from.y) / length;
        var points = new ArrayList<Point>();
        for (int i = 0; i < length; i++) {
            var point = near(from.x + dx * i, from.y + dy * i, dx, dy);
            if (point != null) points.add(point);
        }
        var all = new MatOfPoint2f(points.toArray(Point[]::new));
        var line = new Mat();
        Imgproc.fitLine(all, line, Imgproc.DIST_HUBER, 0, 0.01, 0.01);
        var values = new float[4];
        line.get(0, 0, values);
        all.release();
        line.release();
        return StraightLine.through(values[2], values[3], values[0], values[1]);
    }

    /// The point of an edge next to a point of a side that runs in a direction; null where there is none.
    private @Nullable Point near(double x, double y, double dx, double dy) {
        for (int i = 0; i <= 2 * NEAR; i++) {
            int aside = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
            int column = (int) Math.round(x - dy * aside);
            int row = (int) Math.round(y + dx * aside);
            if (isIn(column, row) && edge[row * width + column] != 0) return new Point(column, row);
        }
        return null;
    }

    /// -1 outside the picture.
    private int light(double x, double y) {
        int column = (int) Math.round(x);
        int row = (int) Math.round(y);
        return isIn(column, row) ? light[row * width + column] & 255 : -1;
    }

    private boolean isIn(int column, int row) {
        return column >= 0 && row >= 0 && column < width && row < height;
    }
}
