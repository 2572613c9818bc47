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

    /// In heights of a run: how near its next figure stands, how high that is, and where a dot is no full stop.
    private static final double BESIDE = 0.4;

    private static final double HIGH = 0.7;
    private static final double LOW = 0.3;
    /// So little of a stroke may lie in the box of a word that it is none of the word's.
    private static final double ALONE = 0.3;
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
        return word.confidence() >= SURE_OF_A_WORD && own >= 2 && !Digits.any(text) && !EthiopicNumerals.any(text);
    }

    /// The boxes to be read, each at least as high as figures are. They may overlap.
    List<Box> find(Mat blackOnWhite) {
        var strokes = height == 0
                ? List.<Box>of()
                : UnreadInk.strokes(
                        blackOnWhite, words.stream().filter(this::isWord).toList());
        var boxes = new ArrayList<Box>();
        for (var row : Row.of(words)) for (var run : NumberRun.in(row)) boxes.addAll(around(run, strokes));
        for (var word : words) if (!isWord(word)) boxes.add(word.box());
        UnreadInk.gathered(strokes, GAP * height).stream()
                .filter(this::mayBeFigures)
                .forEach(boxes::add);
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

    /// A run, and the same with the strokes close beside it that belong to no word: a figure at its end that the
    /// page's recogniser left out.
    private List<Box> around(List<Word> run, List<Box> strokes) {
        var box = Row.around(run);
        var wider = box;
        for (var stroke : strokes)
            if (isFigureBeside(box, stroke)
                    && words.stream().allMatch(word -> word.box().overlap(stroke) < ALONE)) wider = wider.with(stroke);
        return List.of(box, wider);
    }

    private static boolean isFigureBeside(Box run, Box stroke) {
        boolean beside = Row.gap(run, stroke) > 0 && Row.gap(run, stroke) <= BESIDE * run.height();
        boolean high = stroke.height() >= HIGH * run.height() && stroke.height() <= run.height() / HIGH;
        // the nought is a dot at half height, a full stop one below
        double middle = (stroke.middleY() - run.y()) / run.height();
        return beside && middle > LOW && middle < 1 - LOW && (high || stroke.height() < LOW * run.height());
    }

    private boolean mayBeFigures(Box line) {
        return line.height() >= LOWEST * height
                && line.height() <= HIGHEST * height
                && line.width() <= LONGEST * height;
    }
}
