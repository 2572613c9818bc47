package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Recogniser.Engine;
import nl.weerzien.document.reader.Recogniser.Layout;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/// Reads figures once more, cut out of the page. Inside Arabic lines a model sometimes takes one digit for
/// another and is sure of it; two different looks seldom make the same mistake.
final class SecondLook implements AutoCloseable {
    private static final double READING_HEIGHT = 44;

    private final Recogniser recogniser;

    SecondLook(Path models) {
        recogniser = new Recogniser(models, "eng", Engine.LINES);
        recogniser.set("tessedit_char_whitelist", "0123456789/.-");
    }

    /// @param grey the page in the pixels of the words
    List<NumberRun> read(Mat grey, List<Row> rows) {
        var runs = new ArrayList<NumberRun>();
        for (var row : rows) for (var words : NumberRun.in(row)) runs.add(again(grey, words));
        return runs;
    }

    private NumberRun again(Mat grey, List<Word> words) {
        var cut = cut(grey, Row.around(words));
        try {
            var read = recogniser.words(cut, Layout.LINE);
            var text = String.join("", read.stream().map(Word::text).toList());
            return new NumberRun(
                    words,
                    text,
                    read.stream().mapToDouble(Word::confidence).min().orElse(0));
        } finally {
            cut.release();
        }
    }

    /// A place of the page with a margin, enlarged for reading. The caller releases it.
    static Mat cut(Mat grey, Box box) {
        int margin = Math.max(4, box.height() / 4);
        int x = Math.max(0, box.x() - margin);
        int y = Math.max(0, box.y() - margin);
        int right = Math.min(grey.cols(), box.right() + margin);
        int bottom = Math.min(grey.rows(), box.bottom() + margin);
        var part = grey.submat(new Rect(x, y, right - x, bottom - y));
        var result = Pixels.scaled(part, READING_HEIGHT / Math.max(8, box.height()));
        part.release();
        return result;
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
