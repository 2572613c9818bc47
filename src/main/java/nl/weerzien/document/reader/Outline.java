package nl.weerzien.document.reader;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// The four corners of a paper on a photograph, clockwise from its upper left, in the photograph's pixels. A corner
/// may lie beyond the edge of the photograph.
record Outline(Point upperLeft, Point upperRight, Point lowerRight, Point lowerLeft) {
    /// Degrees: no hand holds a camera so far aside that corners look sharper.
    private static final double SHARPEST = 60;
    /// A side seen from so near that the opposite one is shorter than this share of it.
    private static final double SHORTEST = 0.5;
    /// Fewer letters in rows are the pattern of a tablecloth.
    private static final int FEW = 20;

    /// Whether a paper can look like this from anywhere.
    boolean isPlausible() {
        var sides = sides();
        for (int i = 0; i < 4; i++) {
            double corner = corner(i);
            if (corner < SHARPEST || corner > 180 - SHARPEST) return false;
            if (sides[i] < SHORTEST * sides[(i + 2) % 4]) return false;
        }
        return true;
    }

    /// Whether nothing is written beside the paper. Otherwise it is one of several, or a part of a larger one.
    boolean isAlone(Mat colour) {
        var grey = Pixels.grey(colour);
        var paper = new MatOfPoint(corners());
        Imgproc.fillConvexPoly(grey, paper, new Scalar(255));
        var beside = LetterRows.of(grey);
        grey.release();
        paper.release();
        return beside.letters() < FEW || !beside.looksWritten();
    }

    /// Pixels within.
    double area() {
        double twice = 0;
        for (int i = 0; i < 4; i++) twice += corners()[i].x * after(i).y - after(i).x * corners()[i].y;
        return Math.abs(twice) / 2;
    }

    /// The same outline in a picture that is `factor` times as large.
    Outline scaled(double factor) {
        var scaled = new Point[4];
        for (int i = 0; i < 4; i++) scaled[i] = new Point(corners()[i].x * factor, corners()[i].y * factor);
        return new Outline(scaled[0], scaled[1], scaled[2], scaled[3]);
    }

    /// The paper as if it had been seen from straight above, its longer side as long as that of the photograph. The
    /// caller releases it.
    Mat flattened(Mat photograph) {
        var sides = sides();
        double width = Math.max(sides[0], sides[2]);
        double height = Math.max(sides[1], sides[3]);
        double factor = Math.max(photograph.cols(), photograph.rows()) / Math.max(width, height);
        var size = new Size(Math.ceil(width * factor), Math.ceil(height * factor));
        var from = new MatOfPoint2f(corners());
        var to = new MatOfPoint2f(
                new Point(0, 0),
                new Point(size.width, 0),
                new Point(size.width, size.height),
                new Point(0, size.height));
        var map = Imgproc.getPerspectiveTransform(from, to);
        var result = new Mat();
        Imgproc.warpPerspective(photograph, result, map, size, Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
        for (var used : new Mat[] {from, to, map}) used.release();
        return result;
    }

    Point[] corners() {
        return new Point[] {upperLeft, upperRight, lowerRight, lowerLeft};
    }

    private Point after(int corner) {
        return corners()[(corner + 1) % 4];
    }

    /// Lengths: upper, right, lower, left.
    private double[] sides() {
        var sides = new double[4];
        for (int i = 0; i < 4; i++) sides[i] = Math.hypot(after(i).x - corners()[i].x, after(i).y - corners()[i].y);
        return sides;
    }

    /// Degrees.
    private double corner(int at) {
        var here = corners()[at];
        var before = corners()[(at + 3) % 4];
        double turn = Math.atan2(before.y - here.y, before.x - here.x)
                - Math.atan2(after(at).y - here.y, after(at).x - here.x);
        double degrees = Math.toDegrees(turn);
        return degrees < 0 ? degrees + 360 : degrees;
    }
}
