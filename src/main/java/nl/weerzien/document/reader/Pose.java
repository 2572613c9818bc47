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

    /// Whether its lines are straight once it is turned.
    boolean onlyTurns() {
        return Math.abs(skew) < Preparation.STRAIGHT;
    }

    /// Where a box of a turned page comes to lie on the upright and straight one.
    ///
    /// @param turn how far the page was turned for the box, clockwise
    /// @param width of the page before it was turned
    Box place(Box box, int turn, int width, int height) {
        if (turn != clockwise) return new Box(0, 0, 1, 1);
        var straightening = straightening(turn, width, height);
        Box placed = null;
        for (int x : new int[] {box.x(), box.right()}) {
            for (int y : new int[] {box.y(), box.bottom()}) {
                var corner = straightening.after(x, y);
                placed = placed == null ? corner : placed.with(corner);
            }
        }
        return placed == null ? box : placed;
    }

    /// What straightening does to a page of this size.
    ///
    /// @param turn how far it is turned first, clockwise
    /// @param width before it is turned
    Straightening straightening(int turn, int width, int height) {
        boolean lying = turn % 180 != 0;
        double angle = Math.toRadians(onlyTurns() ? 0 : skew);
        return new Straightening(lying ? height : width, lying ? width : height, Math.cos(angle), Math.sin(angle));
    }

    /// A turn around the middle of a page, in a picture that becomes as large as the whole of it needs.
    ///
    /// @param width of the turned page before it is straightened
    /// @param height likewise
    record Straightening(double width, double height, double cos, double sin) {
        private double newWidth() {
            return width * Math.abs(cos) + height * Math.abs(sin);
        }

        private double newHeight() {
            return width * Math.abs(sin) + height * Math.abs(cos);
        }

        /// Where a point comes to lie, as a box without size.
        private Box after(double x, double y) {
            double toX = (x - width / 2) * cos + (y - height / 2) * sin + newWidth() / 2;
            double toY = -(x - width / 2) * sin + (y - height / 2) * cos + newHeight() / 2;
            return new Box((int) Math.round(toX), (int) Math.round(toY), 0, 0);
        }

        /// The column in which a point of the straight page stood before.
        double columnBefore(double x, double y) {
            return (x - newWidth() / 2) * cos - (y - newHeight() / 2) * sin + width / 2;
        }
    }
}
