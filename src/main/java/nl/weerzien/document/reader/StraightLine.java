package nl.weerzien.document.reader;

import org.jspecify.annotations.Nullable;
import org.opencv.core.Point;

/// A line after Hesse: all points for which x · cos(angle) + y · sin(angle) is the distance.
///
/// @param distance from the upper left corner of the picture, in pixels
/// @param angle radians between the x axis and what stands square on the line
record StraightLine(double distance, double angle) {
    /// Sine of the angle between lines that meet nowhere near.
    private static final double SIDE_BY_SIDE = 0.1;

    /// Through a point, in a direction.
    static StraightLine through(double x, double y, double dx, double dy) {
        double angle = Math.atan2(dx, -dy);
        return new StraightLine(x * Math.cos(angle) + y * Math.sin(angle), angle);
    }

    /// Radians between the line and a level one.
    double steepness() {
        return Math.abs(Math.atan2(Math.cos(angle), Math.abs(Math.sin(angle))));
    }

    /// Whether it runs from side to side rather than from top to bottom.
    boolean lies() {
        return steepness() < Math.PI / 4;
    }

    /// Null where the lines run side by side.
    @Nullable
    Point meets(StraightLine other) {
        double across = Math.sin(other.angle - angle);
        if (Math.abs(across) < SIDE_BY_SIDE) return null;
        return new Point(
                (distance * Math.sin(other.angle) - other.distance * Math.sin(angle)) / across,
                (other.distance * Math.cos(angle) - distance * Math.cos(other.angle)) / across);
    }

    /// How far down a lying line is `along` pixels from the left, and how far right a standing one is `along` pixels
    /// from the top.
    double at(double along) {
        return lies()
                ? (distance - along * Math.cos(angle)) / Math.sin(angle)
                : (distance - along * Math.sin(angle)) / Math.cos(angle);
    }
}
