package nl.weerzien.document.reader;

import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;

/// One of the two pages of a booklet that lies open, or any other page as a whole: nothing that stands beside a word of
/// it on another leaf belongs to it.
///
/// @param page from 1
/// @param words in reading order
/// @param runs figures with both their readings
record Leaf(int page, List<Word> words, List<NumberRun> runs) {

    List<Row> rows() {
        return Row.of(words);
    }

    /// The same leaf in a picture that is `factor` times as large.
    Leaf scaled(double factor) {
        return new Leaf(
                page,
                words.stream().map(word -> scaled(word, factor)).toList(),
                runs.stream().map(run -> run.with(scaled(run.word(), factor))).toList());
    }

    private static Word scaled(Word word, double factor) {
        return new Word(word.text(), word.box().scaled(factor), word.confidence(), word.line());
    }

    /// The same leaf in a picture that begins farther left and whose lines are counted from elsewhere.
    Leaf moved(int right, int lines) {
        return new Leaf(
                page,
                words.stream().map(word -> moved(word, right, lines)).toList(),
                runs.stream()
                        .map(run -> run.with(moved(run.word(), right, lines)))
                        .toList());
    }

    private static Word moved(Word word, int right, int lines) {
        var box = word.box();
        return new Word(
                word.text(),
                new Box(box.x() + right, box.y(), box.width(), box.height()),
                word.confidence(),
                word.line() + lines);
    }

    /// One more than the number of the last line.
    int lines() {
        return 1 + words.stream().mapToInt(Word::line).max().orElse(-1);
    }
}
