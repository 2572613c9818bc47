package nl.weerzien.bench.papers;

import org.jspecify.annotations.Nullable;

/// Where a point of a photograph lies on the flat paper it shows.
final class Perspective {
    private final double[] m;
    private final double width;
    private final double height;

    /// @param corners of the paper on the photograph, clockwise from its upper left
    Perspective(double[][] corners, double width, double height) {
        this.width = width;
        this.height = height;
        m = inverse(ofSquare(corners));
    }

    /// From the unit square to four corners, after Heckbert (1989).
    private static double[] ofSquare(double[][] c) {
        double dx1 = c[1][0] - c[2][0];
        double dx2 = c[3][0] - c[2][0];
        double dx3 = c[0][0] - c[1][0] + c[2][0] - c[3][0];
        double dy1 = c[1][1] - c[2][1];
        double dy2 = c[3][1] - c[2][1];
        double dy3 = c[0][1] - c[1][1] + c[2][1] - c[3][1];
        double all = dx1 * dy2 - dx2 * dy1;
        double g = (dx3 * dy2 - dx2 * dy3) / all;
        double h = (dx1 * dy3 - dx3 * dy1) / all;
        return new double[] {
            c[1][0] - c[0][0] + g * c[1][0],
            c[3][0] - c[0][0] + h * c[3][0],
            c[0][0],
            c[1][1] - c[0][1] + g * c[1][1],
            c[3][1] - c[0][1] + h * c[3][1],
            c[0][1],
            g,
            h,
            1
        };
    }

    private static double[] inverse(double[] a) {
        return new double[] {
            a[4] * a[8] - a[5] * a[7], a[2] * a[7] - a[1] * a[8], a[1] * a[5] - a[2] * a[4],
            a[5] * a[6] - a[3] * a[8], a[0] * a[8] - a[2] * a[6], a[2] * a[3] - a[0] * a[5],
            a[3] * a[7] - a[4] * a[6], a[1] * a[6] - a[0] * a[7], a[0] * a[4] - a[1] * a[3]
        };
    }

    /// Null beside the paper.
    double @Nullable [] at(double x, double y) {
        double w = m[6] * x + m[7] * y + m[8];
        double u = (m[0] * x + m[1] * y + m[2]) / w;
        double v = (m[3] * x + m[4] * y + m[5]) / w;
        return u < 0 || v < 0 || u >= 1 || v >= 1 ? null : new double[] {u * width, v * height};
    }
}
