package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.document.Word;

/// Reads an upright page: a booklet that lies open one leaf after the other, any other page as one leaf.
final class LeafReading implements AutoCloseable {
    final Recognising recognising;
    private final PageFigures figures = new PageFigures();

    /// The leaves of a page in reading order.
    ///
    /// @param confidence mean over the words before figures were read on their own, 0 to 1
    /// @param models with which they were read
    record Result(List<Leaf> leaves, double confidence, String models) {}

    private record Read(Leaf leaf, Recognised result) {}

    LeafReading(Path models) {
        recognising = new Recognising(models);
    }

    /// @param straight the page; its rules are erased
    /// @param page from 1
    Result read(Sheet straight, int page, List<String> languages) {
        var fold = Gutter.find(straight);
        RuledLines.erase(straight);
        if (fold.isEmpty()) {
            Folds.erase(straight.blackOnWhite());
            return result(List.of(leaf(straight, page, languages)));
        }
        int free = Gutter.free(straight.grey());
        var left = part(straight, 0, fold.getAsInt() - free, page, languages);
        var right = part(straight, fold.getAsInt() + free, straight.grey().cols(), page, languages);
        var words = Stream.concat(left.leaf.words().stream(), right.leaf.words().stream());
        var text = words.map(Word::text).collect(Collectors.joining(" "));
        boolean rightToLeft = Script.mostlyRightToLeft(text);
        var first = rightToLeft ? right : left;
        var second = rightToLeft ? left : right;
        return result(List.of(first, new Read(second.leaf.moved(0, first.leaf.lines()), second.result)));
    }

    private Read part(Sheet straight, int from, int to, int page, List<String> languages) {
        try (var part = straight.columns(from, to)) {
            var read = leaf(part, page, languages);
            return new Read(read.leaf.moved(from, 0), read.result);
        }
    }

    private Read leaf(Sheet sheet, int page, List<String> languages) {
        var best = recognising.best(sheet, languages);
        var words = LoneAlif.joined(best.words());
        var read = figures.read(sheet, words, Recognising.latin(best.models()));
        return new Read(new Leaf(page, read.words(), read.runs()), best);
    }

    private static Result result(List<Read> read) {
        var words = read.stream().flatMap(one -> one.result.words().stream()).toList();
        return new Result(
                read.stream().map(Read::leaf).toList(),
                Recognising.confidence(words),
                read.stream().map(one -> one.result.models()).distinct().collect(Collectors.joining("+")));
    }

    @Override
    public void close() {
        recognising.close();
    }
}
