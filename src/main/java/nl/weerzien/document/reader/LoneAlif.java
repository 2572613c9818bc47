package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Word;

/// An alif that was taken for a stroke of its own: it begins the Arabic word that stands close on its left.
final class LoneAlif {
    /// In heights of the word: words of a line stand farther apart.
    private static final double CLOSE = 0.25;

    private LoneAlif() {}

    /// The words of a page, each such stroke joined to its word.
    static List<Word> joined(List<Word> words) {
        var result = new ArrayList<Word>();
        for (var word : words) {
            var before = result.isEmpty() ? null : result.getLast();
            if (before != null && before.text().equals("|") && begins(before, word))
                result.set(
                        result.size() - 1,
                        new Word(
                                "ا" + word.text(),
                                before.box().with(word.box()),
                                Math.min(before.confidence(), word.confidence()),
                                word.line()));
            else result.add(word);
        }
        return result;
    }

    private static boolean begins(Word stroke, Word word) {
        return stroke.line() == word.line()
                && Script.rightToLeft(word.text())
                && stroke.box().x() > word.box().x()
                && Row.gap(word.box(), stroke.box()) < CLOSE * word.box().height();
    }
}
