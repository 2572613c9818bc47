package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.document.Box;

/// Finds where a machine-readable zone may be: two or three lines of even pitch, one under the other,
/// equally long.
final class ZoneFinder {
    /// Places of a line in the formats of ICAO Doc 9303.
    static final List<Integer> USUAL = List.of(30, 36, 44);

    private static final int MOST_STRAY = 3;

    private ZoneFinder() {}

    /// Lines of possible zones, from top to bottom; three lines before two of the same.
    static List<List<GlyphLine>> find(List<Box> strokes) {
        var lines = GlyphLine.among(strokes);
        lines.sort(Comparator.comparingDouble(line -> line.middleAt(line.box().x())));
        var zones = new ArrayList<List<GlyphLine>>();
        for (var first : lines) {
            for (var second : lines) {
                if (!follows(first, second)) continue;
                for (var third : lines) if (follows(second, third)) zones.add(List.of(first, second, third));
                zones.add(List.of(first, second));
            }
        }
        zones.sort(
                Comparator.comparingInt((List<GlyphLine> zone) -> zone.size()).reversed());
        return zones.stream().flatMap(ZoneFinder::hypotheses).toList();
    }

    private static Stream<List<GlyphLine>> hypotheses(List<GlyphLine> zone) {
        var trimmed = zone.stream().map(ZoneFinder::trimmed).toList();
        return Stream.of(zone, trimmed).distinct().map(ZoneFinder::completed);
    }

    /// Without the strokes at its ends that make it longer than a zone's line is.
    private static GlyphLine trimmed(GlyphLine line) {
        var rest = line;
        int places = line.places();
        for (int usual : USUAL)
            if (places > usual && places <= usual + MOST_STRAY)
                while (rest.places() > usual) rest = rest.withoutOddEnd();
        return rest;
    }

    /// The lines of a zone are equally long: where strokes at an end of one were lost, the longest tells how far it
    /// goes.
    private static List<GlyphLine> completed(List<GlyphLine> zone) {
        var longest = zone.stream()
                .max(Comparator.comparingInt(line -> line.glyphs().size()))
                .orElseThrow();
        return zone.stream().map(line -> line.asLongAs(longest)).toList();
    }

    private static boolean follows(GlyphLine above, GlyphLine below) {
        double middle = above.box().middleX();
        double step = below.middleAt(middle) - above.middleAt(middle);
        double size = below.height() / above.height();
        double narrower = Math.min(above.box().width(), below.box().width());
        return step > 1.1 * above.height()
                && step < 3.2 * above.height()
                && size > 0.75
                && size < 1.5
                && above.box().sharedColumns(below.box()) > 0.8 * narrower
                && Math.abs(above.slope() - below.slope()) < 0.05;
    }
}
