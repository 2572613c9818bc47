package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Recogniser.Layout;
import org.opencv.core.Mat;

/// Reads a few lines of a page before the whole of it. For little work they tell what is otherwise tried on whole
/// pages: whether it stands upright, and which languages it is in.
record FirstLines(Recognising recognising) {
    private static final int LINES = 6;
    private static final int FEWEST = 3;
    /// More strokes than a page of small print has are texture.
    private static final int MOST = 6000;
    /// In heights of a usual stroke: gaps within a line, and what a line measures.
    private static final double GAP = 1.2;

    private static final double LOWEST = 0.8;
    private static final double HIGHEST = 3;
    private static final double SHORTEST = 5;
    /// In heights of a line: how much of it is read, and the narrowest gap between words.
    private static final double LONGEST = 9;

    private static final double WORDS_APART = 0.2;
    /// In heights of a usual stroke: left above and below a line for the marks of its letters.
    private static final double MARKS = 0.2;
    /// Fewer letters may be read well by chance, even upside down.
    private static final int LETTERS = 25;
    private static final double HALF = 0.5;
    /// Lines read this well do not lie upside down.
    private static final double UPRIGHT = 0.65;

    /// What a few lines tell.
    ///
    /// @param upright whether the page stands upright for sure; if not, nothing is told
    /// @param languages combinations of models to try, the one that read the lines best first
    record Told(boolean upright, List<String> languages) {}

    /// @param grey a page that may lie in any way
    /// @param strokes of it, as [Ink#letters] gives them
    /// @param languages combinations of models to try, likeliest first
    Told read(Mat grey, List<Box> strokes, List<String> languages) {
        var lines = lines(strokes);
        if (lines.size() < FEWEST) return new Told(false, languages);
        var first = languages.getFirst();
        var few = read(grey, everySecond(lines, 0), first);
        if (isUpright(few) && settles(few, languages)) return new Told(true, languages);
        var rest = read(grey, everySecond(lines, 1), first);
        var all = Stream.concat(few.words().stream(), rest.words().stream()).toList();
        var best = new Recognised(List.of(), 0, first).orBetter(Recognised.of(all, first));
        for (var language : languages.subList(1, languages.size())) {
            if (settles(best, languages)) break;
            if (!best.rulesOut(language)) best = best.orBetter(read(grey, lines, language));
        }
        boolean upright = isUpright(best);
        return new Told(upright, upright ? beginningWith(best.models(), languages) : languages);
    }

    private static List<Box> everySecond(List<Box> lines, int from) {
        return IntStream.range(0, lines.size())
                .filter(i -> i % 2 == from)
                .mapToObj(lines::get)
                .toList();
    }

    private static boolean isUpright(Recognised read) {
        return read.confidence() >= UPRIGHT && letters(read.words()) >= LETTERS;
    }

    /// Whether no other language need be tried: most letters must be of the models' own script, since of a few lines
    /// in another a model may read enough by chance.
    private static boolean settles(Recognised read, List<String> languages) {
        return read.settles(languages) && (Recognising.latin(read.models()) || read.latin() < HALF);
    }

    private Recognised read(Mat grey, List<Box> lines, String language) {
        var reading = new LineReading(grey, recognising.recogniser(language));
        var words = lines.stream()
                .flatMap(line -> reading.read(line, Layout.LINE).stream())
                .toList();
        return Recognised.of(words, language);
    }

    /// Some lines from all over the page, or one end of them.
    private static List<Box> lines(List<Box> strokes) {
        if (strokes.size() > MOST) return List.of();
        double height = height(strokes);
        var lines = UnreadInk.gathered(strokes, GAP * height).stream()
                .filter(line -> line.height() >= LOWEST * height && line.height() <= HIGHEST * height)
                .filter(line -> line.width() >= SHORTEST * height)
                .sorted(Comparator.comparingInt(Box::y))
                .toList();
        int count = Math.min(LINES, lines.size());
        return IntStream.range(0, count)
                .mapToObj(i -> end(lines.get(i * lines.size() / count), strokes, i % 2 == 0))
                .map(line -> withMarks(line, height))
                .toList();
    }

    private static double height(List<Box> strokes) {
        var heights = strokes.stream().mapToInt(Box::height).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    /// The whole words at one end of a long line: on a bilingual paper the ends are in two languages.
    private static Box end(Box line, List<Box> strokes, boolean left) {
        int longest = (int) (LONGEST * line.height());
        if (line.width() <= longest) return line;
        int length = longest;
        int seen = 0;
        for (var stroke : inOrder(strokes, line, left)) {
            int near = left ? stroke.x() - line.x() : line.right() - stroke.right();
            if (near > longest) break;
            if (near - seen > WORDS_APART * line.height()) length = seen;
            seen = Math.max(seen, near + stroke.width());
        }
        return new Box(left ? line.x() : line.right() - length, line.y(), length, line.height());
    }

    /// The strokes of a line from one of its ends to the other.
    private static List<Box> inOrder(List<Box> strokes, Box line, boolean left) {
        return strokes.stream()
                .filter(stroke -> stroke.overlap(line) == 1)
                .sorted(left ? Comparator.comparingInt(Box::x) : Comparator.comparingInt(stroke -> -stroke.right()))
                .toList();
    }

    private static Box withMarks(Box line, double height) {
        int marks = (int) (MARKS * height);
        int above = Math.min(marks, line.y());
        return new Box(line.x(), line.y() - above, line.width(), line.height() + above + marks);
    }

    private static long letters(List<Word> words) {
        return words.stream()
                .flatMapToInt(word -> word.text().codePoints())
                .filter(Character::isLetter)
                .count();
    }

    private static List<String> beginningWith(String first, List<String> languages) {
        var ordered = new ArrayList<>(languages);
        ordered.remove(first);
        ordered.addFirst(first);
        return ordered;
    }
}
