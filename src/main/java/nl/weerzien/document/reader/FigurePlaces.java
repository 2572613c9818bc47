package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.opencv.core.Mat;

/// Where figures may stand on a page: words of figures, words that the page's recogniser made little of, and ink that
/// it left out altogether.
final class FigurePlaces {
    /// A word read this surely, of letters of the page's script, is a word.
    private static final double SURE_OF_A_WORD = 0.6;
    /// In heights of a usual word: gaps within a number, and what a line of figures measures.
    private static final double GAP = 0.5;

    private static final double LOWEST = 0.35;
    private static final double HIGHEST = 2.5;
    private static final double LONGEST = 20;
    /// Of a page full of scribbles not everything is read.
    private static final int MOST = 400;
    /// The box of a nought alone, which is a dot, is made this high.
    private static final double LEAST_HEIGHT = 0.6;

    private final List<Word> words;
    private final boolean latin;
    private final double height;

    /// @param latin whether the page is mainly in Latin letters
    FigurePlaces(List<Word> words, boolean latin) {
        this.words = words;
        this.latin = latin;
        height = Row.usualHeight(words.stream().filter(this::isWord).toList());
    }

    /// Whether the page's recogniser was sure of a word of letters; it need not be read again.
    boolean isWord(Word word) {
        var text = word.text();
        long own = text.codePoints()
                .filter(sign -> Character.isLetter(sign) && (latin || sign > 0x24F))
                .count();
        return word.confidence() >= SURE_OF_A_WORD && own >= 2 && !Digits.any(text);
    }

    /// The boxes to be read, each at least as high as figures are. They may overlap.
    List<Box> find(Mat blackOnWhite) {
        var boxes = new ArrayList<Box>();
        for (var row : Row.of(words)) for (var run : NumberRun.in(row)) boxes.add(Row.around(run));
        for (var word : words) if (!isWord(word)) boxes.add(word.box());
        if (height > 0) boxes.addAll(unread(blackOnWhite));
        return boxes.stream()
                .map(this::highEnough)
                .filter(box -> box.width() <= LONGEST * box.height())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Box highEnough(Box box) {
        int least = (int) (LEAST_HEIGHT * height);
        if (box.height() >= least) return box;
        return new Box(box.x(), box.y() - (least - box.height()) / 2, box.width(), least);
    }

    /// Strokes that stand in a line, outside sure words.
    private List<Box> unread(Mat blackOnWhite) {
        var lines = UnreadInk.lines(
                blackOnWhite, words.stream().filter(this::isWord).toList(), GAP * height);
        return lines.stream().filter(this::mayBeFigures).toList();
    }

    private boolean mayBeFigures(Box line) {
        return line.height() >= LOWEST * height
                && line.height() <= HIGHEST * height
                && line.width() <= LONGEST * height;
    }
}
