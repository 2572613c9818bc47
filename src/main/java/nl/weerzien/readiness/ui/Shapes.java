package nl.weerzien.readiness.ui;

import java.util.Locale;
import nl.weerzien.shell.Drawing;

/// Collects the shapes of a drawing. Every shape has a class, by which the stylesheet colours it.
class Shapes {
    private final StringBuilder drawn = new StringBuilder();

    Shapes line(String kind, double x1, double y1, double x2, double y2) {
        return add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", kind, x1, y1, x2, y2);
    }

    Shapes circle(String kind, double x, double y, double radius) {
        return add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", kind, x, y, radius);
    }

    /// @param half of its side
    Shapes square(String kind, double x, double y, double half) {
        return add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%4$.1f\" rx=\"3\"/>",
                kind, x - half, y - half, 2 * half);
    }

    /// Words with their middle at `x`.
    Shapes text(String kind, double x, double y, String words) {
        return add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                kind, x, y, Drawing.text(words));
    }

    /// A name that begins at `x`, or ends there.
    Shapes name(double x, double y, boolean ends, String name) {
        return add(
                "<text class=\"name\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x, y, ends ? "end" : "start", Drawing.text(name));
    }

    private Shapes add(String pattern, Object... values) {
        drawn.append(String.format(Locale.ROOT, pattern, values));
        return this;
    }

    @Override
    public String toString() {
        return drawn.toString();
    }
}
