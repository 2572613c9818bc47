package nl.weerzien.document.reader;

import nl.weerzien.document.Box;
import org.opencv.core.Mat;

/// How a page lies before it is turned upright and straightened.
///
/// @param clockwise degrees to turn it: 0, 90, 180 or 270
/// @param skew degrees by which its lines then still fall to the right
record Pose(int clockwise, double skew) {

    /// The page upright and straight. The caller releases it.
    Mat apply(Mat page) {
        var turned = Pixels.turned(page, clockwise);
        var straight = Preparation.straightened(turned, skew);
        turned.release();
        return straight;
    }

    /// Where a box of a turned page comes to lie on the upright and straight one.
    ///
    /// @param turn how far the page was turned for the box, clockwise
    /// @param width of the page before it was turned
    Box place(Box box, int turn, int width, int height) {
        if (turn != clockwise) return new Box(0, 0, 1, 1);
        boolean lying = turn % 180 != 0;
        double w = lying ? height : width;
        double h = lying ? width : height;
        double angle = Math.toRadians(Math.abs(skew) < Preparation.STRAIGHT ? 0 : skew);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double newW = w * Math.abs(cos) + h * Math.abs(sin);
        double newH = w * Math.abs(sin) + h * Math.abs(cos);
        Box placed = null;
        for (int x : new int[] {box.x(), box.right()}) {
            for (int y : new int[] {box.y(), box.bottom()}) {
                int toX = (int) Math.round((x - w / 2) * cos + (y - h / 2) * sin + newW / 2);
                int toY = (int) Math.round(-(x - w / 2) * sin + (y - h / 2) * cos + newH / 2);
                var corner = new Box(toX, toY, 0, 0);
                placed = placed == null ? corner : placed.with(corner);
            }
        }
        return placed == null ? box : placed;
    }
}
