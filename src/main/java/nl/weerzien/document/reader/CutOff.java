package nl.weerzien.document.reader;

import java.util.List;
import java.util.function.Predicate;
import nl.weerzien.document.Word;
import nl.weerzien.shared.MessageKey;

/// Tells whether lines of writing run out of a picture at its left or right side, so that a part of the paper is not
/// on it. A narrow margin is no harm. By their strokes alone half of such pictures are told, by their words most.
///
/// @param straightening of the page whose words are looked at
record CutOff(Pose.Straightening straightening) {
    /// Words read less surely may be no writing.
    private static final double LEAST = 0.3;
    /// In heights of a word: between it and the border there is room for a piece of a letter, not for a margin.
    private static final double TOUCHING = 0.6;
    /// So many lines, and such a share of all, do not begin at the border by chance.
    private static final int LINES = 3;

    private static final double SHARE = 0.2;
    /// The same of rows of letters, which are fewer than the lines: a row has five letters at least.
    private static final int ROWS = 2;

    static final MessageKey VERDICT = new MessageKey("document.quality.cut-off");

    /// Whether rows of letters begin or end at the border of a picture that was not read yet.
    static boolean runOut(LetterRows page) {
        if (!page.looksWritten()) return false;
        double touching = TOUCHING * page.letterHeight();
        var rows = page.rows();
        long left = rows.stream().filter(row -> row.getFirst().x() <= touching).count();
        long right = rows.stream()
                .filter(row -> row.getLast().right() >= page.width() - touching)
                .count();
        long cut = Math.max(left, right);
        return cut >= ROWS && cut >= SHARE * rows.size();
    }

    /// @param words in pixels of the straightened page
    boolean is(List<Word> words) {
        var written = words.stream().filter(CutOff::isWriting).toList();
        return ends(written, this::endsLeft) || ends(written, this::endsRight);
    }

    private static boolean isWriting(Word word) {
        return word.confidence() >= LEAST
                && word.text().codePoints().filter(Script::says).count() >= 2;
    }

    private static boolean ends(List<Word> words, Predicate<Word> atBorder) {
        long lines = words.stream().mapToInt(Word::line).distinct().count();
        long cut =
                words.stream().filter(atBorder).mapToInt(Word::line).distinct().count();
        return cut >= LINES && cut >= SHARE * lines;
    }

    private boolean endsLeft(Word word) {
        var box = word.box();
        return straightening.columnBefore(box.x(), box.middleY()) <= TOUCHING * box.height();
    }

    private boolean endsRight(Word word) {
        var box = word.box();
        return straightening.columnBefore(box.right(), box.middleY())
                >= straightening.width() - TOUCHING * box.height();
    }
}
