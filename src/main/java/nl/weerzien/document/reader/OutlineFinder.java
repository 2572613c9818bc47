package nl.weerzien.document.reader;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;

/// Finds a light paper on something darker: four long straight edges, each with the light on its inner side.
final class OutlineFinder {
    /// Longest side of the picture on which it is looked for.
    private static final int SMALL = 640;
    /// Lines steeper than so many radians are no upper or lower edge, and likewise.
    private static final double STEEP = Math.toRadians(35);
    /// Share of the picture that the paper takes at least.
    private static final double LARGE = 0.35;
    /// Share of each side along which the edge must be seen.
    private static final double SEEN = 0.6;

    private final PaperEdges edges;

    private OutlineFinder(PaperEdges edges) {
        this.edges = edges;
    }

    /// In pixels of the picture; empty when no paper is seen whole or nearly so.
    static Optional<Outline> find(Mat colour) {
        var small = Pixels.within(colour, SMALL);
        double factor = (double) Math.max(colour.cols(), colour.rows()) / Math.max(small.cols(), small.rows());
        var edges = new PaperEdges(small);
        small.release();
        return new OutlineFinder(edges).best().map(outline -> outline.scaled(factor));
    }

    private Optional<Outline> best() {
        var lines = edges.lines();
        var across = lines.stream().filter(line -> line.steepness() < STEEP).toList();
        var down = lines.stream()
                .filter(line -> line.steepness() > Math.PI / 2 - STEEP)
                .toList();
        Outline best = null;
        double most = 0;
        for (var upper : across)
            for (var lower : across)
                if (lower.at(edges.width / 2.0) - upper.at(edges.width / 2.0) > LARGE * edges.height)
                    for (var outline : between(upper, lower, down)) {
                        double worth = worth(outline);
                        if (worth <= most) continue;
                        most = worth;
                        best = outline;
                    }
        return Optional.ofNullable(best).map(this::exact);
    }

    private List<Outline> between(StraightLine upper, StraightLine lower, List<StraightLine> down) {
        return down.stream()
                .flatMap(left -> down.stream()
                        .filter(right ->
                                right.at(edges.height / 2.0) - left.at(edges.height / 2.0) > LARGE * edges.width)
                        .flatMap(right -> Optional.ofNullable(between(upper, right, lower, left)).stream()))
                .toList();
    }

    private @Nullable Outline between(StraightLine upper, StraightLine right, StraightLine lower, StraightLine left) {
        var first = upper.meets(left);
        var second = upper.meets(right);
        var third = lower.meets(right);
        var fourth = lower.meets(left);
        if (first == null || second == null || third == null || fourth == null) return null;
        var outline = new Outline(first, second, third, fourth);
        return outline.isPlausible() && outline.area() > LARGE * edges.width * edges.height ? outline : null;
    }

    /// The larger and the better seen, the likelier; 0 when a side is not seen.
    private double worth(Outline outline) {
        var corners = outline.corners();
        double worth = outline.area();
        for (int i = 0; i < 4; i++) {
            double seen = edges.seen(corners[i], corners[(i + 1) % 4]);
            if (seen < SEEN) return 0;
            worth *= seen;
        }
        return worth;
    }

    private Outline exact(Outline outline) {
        var corners = outline.corners();
        var sides = new StraightLine[4];
        for (int i = 0; i < 4; i++) sides[i] = edges.through(corners[i], corners[(i + 1) % 4]);
        var exact = between(sides[0], sides[1], sides[2], sides[3]);
        return exact == null ? outline : exact;
    }
}
