package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.weerzien.document.Box;
import nl.weerzien.document.TravelZone;
import nl.weerzien.document.reader.Recogniser.Engine;
import nl.weerzien.document.reader.Recogniser.Layout;
import org.opencv.core.Mat;

/// Reads machine-readable zones, whichever way up the page lies.
final class ZoneReader implements AutoCloseable {
    private static final int MOST_CANDIDATES = 8;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

    private final Recogniser legacy;
    private final Recogniser lines;

    /// A zone and how the page must be turned and straightened to show it upright.
    ///
    /// @param box in pixels of the turned page
    record Seen(TravelZone zone, int clockwise, double slope, Box box) {

        /// Whether it is so much like a zone that the page surely lies as it does.
        boolean tellsPose() {
            return passed(this) >= 2;
        }
    }

    ZoneReader(Path models) {
        legacy = new Recogniser(models.resolve("legacy"), "eng", Engine.LEGACY);
        lines = new Recogniser(models, "eng", Engine.LINES);
        legacy.set("tessedit_char_whitelist", SIGNS);
        lines.set("tessedit_char_whitelist", SIGNS);
    }

    /// @param strokes of the grey page, as [Ink#letters] gives them
    Optional<Seen> read(Mat grey, List<Box> strokes, int page, LocalDate today) {
        Seen best = null;
        for (int clockwise : new int[] {0, 180, 90, 270}) {
            var candidates = ZoneFinder.find(turned(strokes, grey.cols(), grey.rows(), clockwise));
            if (candidates.isEmpty()) continue;
            var upright = Pixels.turned(grey, clockwise);
            for (var lines : candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
                var box = lines.stream().map(GlyphLine::box).reduce(Box::with).orElseThrow();
                var read = read(upright, lines);
                var zone = ZoneParser.parse(read.first(), read.second(), page, box, today);
                if (zone.isEmpty()) continue;
                var seen = new Seen(zone.get(), clockwise, lines.getFirst().slope(), box);
                if (best == null || passed(seen) > passed(best)) best = seen;
                if (best.zone().proven()) break;
            }
            upright.release();
            if (best != null && best.zone().proven()) break;
        }
        return Optional.ofNullable(best);
    }

    private static long passed(Seen seen) {
        return seen.zone().checks().stream().filter(TravelZone.Check::passed).count();
    }

    private static List<Box> turned(List<Box> boxes, int width, int height, int clockwise) {
        return boxes.stream()
                .map(box -> switch (clockwise) {
                    case 90 -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
                    case 180 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
                    case 270 -> new Box(box.y(), width - box.right(), box.height(), box.width());
                    default -> box;
                })
                .toList();
    }

    /// Both opinions on a zone's lines, of equal lengths.
    record Opinions(List<String> first, List<String> second) {}

    private Opinions read(Mat grey, List<GlyphLine> lines) {
        var first = new ArrayList<String>();
        var second = new ArrayList<String>();
        for (var line : lines) {
            try (var strip = ZoneStrip.cut(grey, line)) {
                var signs = signBySign(strip);
                first.add(new String(signs));
                second.add(new String(lineByLine(strip, signs)));
            }
        }
        return new Opinions(first, second);
    }

    /// The older recogniser goes sign by sign; one is asked for alone where the line left a doubt.
    private char[] signBySign(ZoneStrip strip) {
        var signs = new char[strip.places()];
        Arrays.fill(signs, '?');
        var seen = new int[strip.places()];
        for (var symbol : legacy.symbols(strip.pixels(), Layout.LINE)) {
            int place = ZoneStrip.placeOf(GlyphLine.middleX(symbol.box()));
            if (place < 0 || place >= signs.length) continue;
            seen[place]++;
            signs[place] = symbol.text().charAt(0);
        }
        for (int place = 0; place < signs.length; place++) {
            var glyph = strip.glyph(place);
            if (Filler.is(glyph)) signs[place] = '<';
            else if (seen[place] != 1) signs[place] = alone(glyph, signs[place]);
            glyph.release();
        }
        for (int place = 1; place + 1 < signs.length; place++)
            if (signs[place] == '?' && signs[place - 1] == '<' && signs[place + 1] == '<') signs[place] = '<';
        return signs;
    }

    private char alone(Mat glyph, char otherwise) {
        var symbols = legacy.symbols(glyph, Layout.SIGN);
        return symbols.size() == 1 ? symbols.getFirst().text().charAt(0) : otherwise;
    }

    /// The newer recogniser reads better but loses itself in fillers, so it is shown what stands between them.
    private char[] lineByLine(ZoneStrip strip, char[] signs) {
        var second = signs.clone();
        int from = 0;
        while (from < signs.length) {
            int to = from;
            while (to < signs.length && signs[to] != '<') to++;
            if (to > from) {
                var part = strip.glyphs(from, to);
                var symbols = lines.symbols(part, Layout.RAW_LINE);
                part.release();
                if (symbols.size() == to - from)
                    for (int i = from; i < to; i++)
                        second[i] = symbols.get(i - from).text().charAt(0);
            }
            from = to + 1;
        }
        return second;
    }

    @Override
    public void close() {
        legacy.close();
        lines.close();
    }
}
