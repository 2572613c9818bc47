package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weerzien.document.Box;

/// Finds where a machine-readable zone may be: two or three lines of even pitch, one under the other,
/// equally long.
final class ZoneFinder {
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
        return zones;
    }

    private static boolean follows(GlyphLine above, GlyphLine below) {
        double middle = GlyphLine.middleX(above.box());
        double step = below.middleAt(middle) - above.middleAt(middle);
        double size = below.height() / above.height();
        double narrower = Math.min(above.box().width(), below.box().width());
        return step > 1.1 * above.height()
                && step < 3.2 * above.height()
                && size > 0.75
                && size < 1.35
                && above.box().sharedColumns(below.box()) > 0.8 * narrower
                && Math.abs(above.slope() - below.slope()) < 0.05;
    }
}
