package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Word;

/// Figures that stand together, as a date or a number does, read twice: with the page, and once more on their own by
/// the reader for figures.
///
/// @param word all of them as one word of the page
/// @param first what the page's recogniser read, in Western figures; empty when it saw none there
/// @param strokes how many stand there
record NumberRun(Word word, String first, FigureReading second, Crowd.Count strokes) {
    /// Nothing is as sure as two readings that agree.
    private static final double ALONE = 0.95;

    private static final double UNSEEN = 0.6;
    private static final double DISPUTED = 0.4;
    /// Eastern figures read less surely than this may be Western ones that the page's recogniser knows.
    private static final double DOUBTLESS = 0.5;
    /// The page's recogniser guesses Eastern figures.
    private static final double GUESSED = 0.15;

    NumberRun(Word word, String first, FigureReading second) {
        this(word, first, second, Crowd.Count.AS_READ);
    }

    NumberRun with(Word other) {
        return new NumberRun(other, first, second, strokes);
    }

    /// Whether both readings have the same figures.
    boolean agrees() {
        return !first.isEmpty()
                && !second.isEmpty()
                && Digits.only(first).equals(Digits.only(second.text()))
                && second.figures() == Digits.only(first).length();
    }

    /// Whether the word on the page says what the reader for figures read.
    boolean isSeconds() {
        return isSeconds(first, second);
    }

    /// Whether the reader for figures knows better: of Eastern figures, and where the page's recogniser saw a part.
    static boolean isSeconds(String first, FigureReading second) {
        if (first.isEmpty() || second.isEmpty()) return !second.isEmpty();
        var seen = Digits.only(second.text());
        boolean more = seen.length() > Digits.only(first).length() && seen.contains(Digits.only(first));
        return second.certainty() >= UNSEEN && more
                || second.certainty() >= DOUBTLESS && !second.alphabet().isKnownToModels();
    }

    /// How far the figures may be trusted. Of Ethiopic numerals there are few faces to learn from, and in others both
    /// readers take ፪ for ፬: they are to be looked at.
    double confidence() {
        return strokes == Crowd.Count.AS_READ ? asRead() : Math.min(FieldReader.TO_LOOK_AT, asRead());
    }

    private double asRead() {
        if (second.alphabet() == FigureAlphabet.ETHIOPIC) return Math.min(FieldReader.TO_LOOK_AT, second.certainty());
        if (agrees()) return Math.max(word.confidence(), second.certainty());
        if (isSeconds()) return ALONE * second.certainty();
        if (Digits.guessed(word.text())) return GUESSED;
        return Math.min(second.isEmpty() ? UNSEEN : DISPUTED, word.confidence());
    }

    /// The words of a row that make up runs, as the page's recogniser sees them.
    static List<List<Word>> in(Row row) {
        var runs = new ArrayList<List<Word>>();
        List<Word> run = new ArrayList<>();
        for (var word : row.words()) {
            boolean joins = !run.isEmpty() && Row.gap(run.getLast().box(), word.box()) < 0.7 * row.height();
            if (!run.isEmpty() && !(joins && Digits.isFigures(word.text()))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (Digits.isFigures(word.text())) run.add(word);
        }
        if (!run.isEmpty()) runs.add(run);
        return runs.stream()
                .filter(words -> words.stream().anyMatch(word -> Digits.any(word.text())))
                .toList();
    }
}
