package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Recogniser.Layout;
import org.opencv.core.Mat;

/// Reads once more, each line by itself, what was read badly on the whole page or not seen there at all.
///
/// @param blackOnWhite the page
record SecondLook(LineReading lines, Mat blackOnWhite) {
    /// A line read this well is not read again.
    private static final double WELL = 0.86;
    /// Lines read worse are no text: alone they are read no better.
    private static final double NO_TEXT = 0.15;
    /// Words read less well count as not seen.
    private static final double LEAST = 0.45;
    /// What nobody saw before must be read at least so well.
    private static final double SURE_ENOUGH = 0.6;
    /// No surer than this, so that figures are looked for where only a single line was read: alone, a line of
    /// figures is easily read as letters.
    private static final double AT_MOST = 0.59;
    /// A page read worse as a whole has no lines that could be read better.
    private static final double POOR = 0.5;
    /// By how much a second reading must be better.
    private static final double BETTER = 0.02;
    /// Of a page full of scribbles not everything is read again.
    private static final int MOST = 60;
    /// In heights of a usual word: gaps within a line, and what a line measures.
    private static final double GAP = 1.2;

    private static final double LOWEST = 0.6;
    private static final double HIGHEST = 3.2;
    private static final double COVERED = 0.6;

    /// @param words of the page, in its order
    List<Word> improved(List<Word> words) {
        double height = Row.usualHeight(
                words.stream().filter(word -> word.confidence() >= LEAST).toList());
        if (height == 0 || Recognising.confidence(words) < POOR) return words;
        var result = new ArrayList<>(words);
        var weak = weak(words);
        for (var line : weak.subList(0, Math.min(MOST, weak.size())))
            replace(result, line, lines.read(Row.around(line), Layout.LINE), 1);
        var unseen = unseen(result, height);
        for (var box : unseen.subList(0, Math.min(MOST, unseen.size()))) {
            var covered = result.stream()
                    .filter(word -> word.box().overlap(box) > COVERED)
                    .toList();
            var now = lines.read(box, Layout.RAW_LINE);
            if (Recognising.confidence(now) >= SURE_ENOUGH) replace(result, covered, now, AT_MOST);
        }
        return result;
    }

    /// Lines of the page, or parts between wide gaps, that were not read well; the worst last.
    private static List<List<Word>> weak(List<Word> words) {
        var weak = new ArrayList<List<Word>>();
        for (var line : Row.lines(words))
            for (var part : parts(new Row(line))) if (isWeak(Recognising.confidence(part))) weak.add(part);
        weak.sort(Comparator.comparingDouble(Recognising::confidence).reversed());
        return weak;
    }

    private static boolean isWeak(double confidence) {
        return confidence >= NO_TEXT && confidence < WELL;
    }

    private static List<List<Word>> parts(Row row) {
        return row.parts((int) (GAP * row.height()) + 1);
    }

    /// Lines of strokes that stand outside all words that were read, the longest first.
    private List<Box> unseen(List<Word> words, double height) {
        var read = words.stream().filter(word -> word.confidence() >= LEAST).toList();
        return UnreadInk.lines(blackOnWhite, read, GAP * height).stream()
                .filter(line -> line.height() >= LOWEST * height && line.height() <= HIGHEST * height)
                .filter(line -> line.width() >= height)
                .sorted(Comparator.comparingInt(Box::width).reversed())
                .toList();
    }

    /// Puts the better reading of a line in the place of the other.
    ///
    /// @param most confidence given to it
    private static void replace(List<Word> words, List<Word> before, List<Word> now, double most) {
        double confidence = Recognising.confidence(now);
        if (confidence < LEAST || confidence < Recognising.confidence(before) + BETTER) return;
        int at = before.isEmpty() ? place(words, Row.around(now)) : words.indexOf(before.getFirst());
        int line = before.isEmpty()
                ? words.stream().mapToInt(Word::line).max().orElse(0) + 1
                : before.getFirst().line();
        words.removeAll(before);
        words.addAll(
                Math.min(at, words.size()),
                now.stream()
                        .map(word -> new Word(word.text(), word.box(), Math.min(most, word.confidence()), line))
                        .toList());
    }

    /// Before the first line that stands lower.
    private static int place(List<Word> words, Box box) {
        for (int i = 0; i < words.size(); i++) if (words.get(i).box().y() > box.bottom() - box.height() / 3) return i;
        return words.size();
    }
}
