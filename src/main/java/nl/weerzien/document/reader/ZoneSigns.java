package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.weerzien.document.reader.Recogniser.Engine;
import nl.weerzien.document.reader.Recogniser.Layout;
import nl.weerzien.document.reader.ZoneLayout.Part;
import org.opencv.core.Mat;

/// Reads the signs of a zone, place by place, with both recognisers.
final class ZoneSigns implements AutoCloseable {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String SIGNS = LETTERS + DIGITS + '<';
    private static final String WHITELIST = "tessedit_char_whitelist";

    private final Recogniser legacy;
    private final Recogniser lines;

    /// Every zone has more, between names and behind them. Without them these are lines of print of one pitch.
    private static final int FEWEST_FILLERS = 3;

    /// Both opinions on a zone's lines, of equal lengths.
    record Opinions(List<String> first, List<String> second) {}

    ZoneSigns(Path models) {
        legacy = new Recogniser(models.resolve("legacy"), "eng", Engine.LEGACY);
        lines = new Recogniser(models, "eng", Engine.LINES);
        legacy.set(WHITELIST, SIGNS);
        lines.set(WHITELIST, SIGNS);
    }

    /// Empty when the lines cannot be a zone, which is seen before anything is read.
    Optional<Opinions> read(Mat grey, List<GlyphLine> lines) {
        var strips = lines.stream().map(line -> ZoneStrip.cut(grey, line)).toList();
        try {
            var fillers = strips.stream().map(ZoneSigns::fillers).toList();
            if (fillers.stream().mapToInt(BitSet::cardinality).sum() < FEWEST_FILLERS) return Optional.empty();
            var first = new ArrayList<char[]>();
            var second = new ArrayList<char[]>();
            for (var strip : strips) {
                first.add(signBySign(strip, fillers.get(first.size())));
                second.add(lineByLine(strip, first.getLast()));
            }
            ZoneLayout.of(texts(first)).ifPresent(layout -> {
                for (var part : layout.digits()) ofKind(strips.get(part.line()), part, DIGITS, first, second);
                for (var part : layout.letters()) ofKind(strips.get(part.line()), part, LETTERS, first, second);
            });
            return Optional.of(new Opinions(texts(first), texts(second)));
        } finally {
            strips.forEach(ZoneStrip::close);
        }
    }

    /// The places at which a filler stands.
    private static BitSet fillers(ZoneStrip strip) {
        var fillers = new BitSet();
        for (int place = 0; place < strip.places(); place++) {
            var glyph = strip.glyph(place);
            fillers.set(place, Filler.is(glyph));
            glyph.release();
        }
        return fillers;
    }

    private static List<String> texts(List<char[]> lines) {
        return lines.stream().map(String::new).toList();
    }

    /// Reads a sign again that cannot stand where it was read, among those that can: an S that was taken for an 8.
    private void ofKind(ZoneStrip strip, Part part, String kind, List<char[]> first, List<char[]> second) {
        var one = first.get(part.line());
        var other = second.get(part.line());
        for (int place = part.from(); place < Math.min(part.to(), one.length); place++) {
            boolean wrong = isNone(one[place], kind);
            if (!wrong && !isNone(other[place], kind)) continue;
            char sign = among(kind, strip, place, one[place]);
            if (wrong) one[place] = sign;
            if (isNone(other[place], kind)) other[place] = sign;
        }
    }

    private static boolean isNone(char sign, String kind) {
        return sign != '<' && kind.indexOf(sign) < 0;
    }

    private char among(String kind, ZoneStrip strip, int place, char otherwise) {
        legacy.set(WHITELIST, kind);
        try {
            return alone(strip, place, otherwise);
        } finally {
            legacy.set(WHITELIST, SIGNS);
        }
    }

    /// The older recogniser goes sign by sign; one is asked for alone where the line left a doubt.
    private char[] signBySign(ZoneStrip strip, BitSet fillers) {
        var signs = new char[strip.places()];
        Arrays.fill(signs, '?');
        var seen = new int[strip.places()];
        for (var symbol : legacy.symbols(strip.pixels(), Layout.LINE)) {
            int place = ZoneStrip.placeOf(symbol.box().middleX());
            if (place < 0 || place >= signs.length) continue;
            seen[place]++;
            signs[place] = symbol.text().charAt(0);
        }
        for (int place = 0; place < signs.length; place++) {
            if (fillers.get(place)) signs[place] = '<';
            else if (seen[place] != 1) signs[place] = alone(strip, place, signs[place]);
        }
        for (int place = 1; place + 1 < signs.length; place++)
            if (signs[place] == '?' && signs[place - 1] == '<' && signs[place + 1] == '<') signs[place] = '<';
        return signs;
    }

    private char alone(ZoneStrip strip, int place, char otherwise) {
        var glyph = strip.glyph(place);
        var symbols = legacy.symbols(glyph, Layout.SIGN);
        glyph.release();
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
