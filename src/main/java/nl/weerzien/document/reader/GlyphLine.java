package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.weerzien.document.Box;

/// Strokes of one size that follow one another at one pitch: a line of a machine-readable zone, perhaps
/// sloping or a little bent by perspective.
record GlyphLine(List<Box> glyphs) {
    /// The shortest zone line has 30 places; a few may be stuck together or lost.
    private static final int FEWEST = 22;
    private static final int MOST = 60;
    /// In places: ends of lines that are not under one another.
    private static final double ENDS_APART = 0.6;

    /// The lines among strokes, longest first.
    static List<GlyphLine> among(List<Box> strokes) {
        var sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingInt(Box::x));
        var taken = new boolean[sorted.size()];
        var lines = new ArrayList<GlyphLine>();
        for (int i = 0; i < sorted.size(); i++) {
            if (taken[i] || flat(sorted.get(i))) continue;
            var line = follow(sorted, i, taken);
            if (line.size() < FEWEST || line.size() > MOST) continue;
            for (int at : line) taken[at] = true;
            var glyphs = new GlyphLine(line.stream().map(sorted::get).toList());
            if (glyphs.isEven()) lines.add(glyphs);
        }
        lines.sort(Comparator.comparingInt((GlyphLine line) -> line.glyphs().size())
                .reversed());
        return lines;
    }

    private static boolean flat(Box box) {
        return box.height() < 0.7 * box.width();
    }

    private static List<Integer> follow(List<Box> sorted, int start, boolean[] taken) {
        var line = new ArrayList<>(List.of(start));
        double slope = 0;
        for (int next = successor(sorted, start, slope, taken);
                next >= 0;
                next = successor(sorted, line.getLast(), slope, taken)) {
            line.add(next);
            slope = slope(sorted, line);
        }
        return line;
    }

    /// Over the last eight glyphs, so that a bent line can be followed.
    private static double slope(List<Box> sorted, List<Integer> line) {
        if (line.size() < 4) return 0;
        var first = sorted.get(line.get(Math.max(0, line.size() - 8)));
        var last = sorted.get(line.getLast());
        return (last.middleY() - first.middleY()) / Math.max(1.0, last.middleX() - first.middleX());
    }

    private static int successor(List<Box> sorted, int at, double slope, boolean[] taken) {
        var box = sorted.get(at);
        int best = -1;
        double nearest = 2.6 * box.height();
        for (int i = at + 1; i < sorted.size() && sorted.get(i).x() - box.x() < 3 * box.height(); i++) {
            var other = sorted.get(i);
            double along = other.middleX() - box.middleX();
            double aside = Math.abs(other.middleY() - box.middleY() - slope * along);
            double size = (double) other.height() / box.height();
            boolean fits = !taken[i]
                    && !flat(other)
                    && along > 0.35 * box.height()
                    && aside < 0.35 * box.height()
                    && size > 0.65
                    && size < 1.5;
            if (fits && along < nearest) {
                nearest = along;
                best = i;
            }
        }
        return best;
    }

    /// Print of one pitch: the steps from glyph to glyph are nearly all alike.
    private boolean isEven() {
        double pitch = pitch();
        long even = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            double step = (glyphs.get(i).middleX() - glyphs.get(i - 1).middleX()) / pitch;
            if (Math.abs(step - Math.round(step)) < 0.28) even++;
        }
        return even > 0.8 * (glyphs.size() - 1) && height() < 2.2 * pitch && height() > 0.6 * pitch;
    }

    /// Pixels from one place to the next.
    double pitch() {
        var steps = new double[glyphs.size() - 1];
        for (int i = 1; i < glyphs.size(); i++)
            steps[i - 1] = glyphs.get(i).middleX() - glyphs.get(i - 1).middleX();
        Arrays.sort(steps);
        return steps[steps.length / 2];
    }

    /// Places from the first glyph to the last, lost ones included. The pitch may change along the line.
    int places() {
        double step = pitch();
        long counted = 1;
        for (int i = 1; i < glyphs.size(); i++) {
            double along = glyphs.get(i).middleX() - glyphs.get(i - 1).middleX();
            long steps = Math.max(1, Math.round(along / step));
            counted += steps;
            step = 0.8 * step + 0.2 * Math.clamp(along / steps, 0.85 * step, 1.2 * step);
        }
        return (int) counted;
    }

    /// The same without the end that is less like the rest: a stroke beside the zone, on the desk perhaps.
    GlyphLine withoutOddEnd() {
        int last = glyphs.size() - 1;
        return oddness(0, 1) > oddness(last, last - 1)
                ? new GlyphLine(glyphs.subList(1, last + 1))
                : new GlyphLine(glyphs.subList(0, last));
    }

    private double oddness(int end, int neighbour) {
        double step = Math.abs(glyphs.get(end).middleX() - glyphs.get(neighbour).middleX()) / pitch();
        double aside =
                Math.abs(glyphs.get(end).middleY() - glyphs.get(neighbour).middleY());
        return Math.abs(step - 1) + aside / height() + Math.abs(glyphs.get(end).height() / height() - 1);
    }

    /// The height of a usual glyph.
    double height() {
        var heights = glyphs.stream().mapToInt(Box::height).sorted().toArray();
        return heights[heights.length / 2];
    }

    /// How many pixels the line falls for each to the right.
    double slope() {
        var first = glyphs.getFirst();
        var last = glyphs.getLast();
        return (last.middleY() - first.middleY()) / (last.middleX() - first.middleX());
    }

    /// The height of the line's middle at a column.
    double middleAt(double x) {
        return glyphs.getFirst().middleY() + slope() * (x - glyphs.getFirst().middleX());
    }

    /// This line, with a place at each end where the other line has one and this has lost it.
    GlyphLine asLongAs(GlyphLine other) {
        var all = new ArrayList<>(glyphs);
        double lost = ENDS_APART * other.pitch();
        var first = other.glyphs().getFirst();
        var last = other.glyphs().getLast();
        if (glyphs.getFirst().middleX() > first.middleX() + lost) all.addFirst(beside(other, first));
        if (glyphs.getLast().middleX() < last.middleX() - lost) all.addLast(beside(other, last));
        return new GlyphLine(all);
    }

    /// Where this line has the place of one of the other's glyphs, going on in parallel.
    private Box beside(GlyphLine other, Box glyph) {
        double middle = box().middleX();
        double down = middleAt(middle) - other.middleAt(middle);
        int height = (int) height();
        return new Box(glyph.x(), (int) (glyph.middleY() + down - height / 2.0), glyph.width(), height);
    }

    Box box() {
        return glyphs.stream().reduce(Box::with).orElseThrow();
    }
}
