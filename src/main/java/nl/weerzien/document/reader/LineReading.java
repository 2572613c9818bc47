package nl.weerzien.document.reader;

import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Recogniser.Layout;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/// Reads single lines of a page.
record LineReading(Mat grey, Recogniser recogniser) {
    /// Around a line, in its heights. With more paper about it a raw line is not read.
    private static final double MARGIN = 0.35;

    private static final double RAW_MARGIN = 0.2;
    /// Pixels of paper that belong to the ink beside them.
    private static final int EDGE = 4;

    /// The words of one line, with boxes on the page.
    ///
    /// @param box of the page, with nothing in it but this line
    List<Word> read(Box box, Layout layout) {
        int margin = Math.max(EDGE, (int) ((layout == Layout.RAW_LINE ? RAW_MARGIN : MARGIN) * box.height()));
        int x = Math.max(0, box.x() - EDGE);
        int y = Math.max(0, box.y() - EDGE);
        var part = grey.submat(
                y, Math.min(grey.rows(), box.bottom() + EDGE), x, Math.min(grey.cols(), box.right() + EDGE));
        var cut = new Mat();
        Core.copyMakeBorder(part, cut, margin, margin, margin, margin, Core.BORDER_REPLICATE);
        part.release();
        var words = recogniser.words(cut, layout);
        cut.release();
        return words.stream()
                .map(word -> new Word(
                        word.text(), onPage(word.box(), x - margin, y - margin), word.confidence(), word.line()))
                .toList();
    }

    /// The place of a word of the cut, within the page.
    private Box onPage(Box box, int byX, int byY) {
        int x = Math.clamp(box.x() + byX, 0, grey.cols() - 1);
        int y = Math.clamp(box.y() + byY, 0, grey.rows() - 1);
        int right = Math.clamp(box.right() + byX, x + 1, grey.cols());
        int bottom = Math.clamp(box.bottom() + byY, y + 1, grey.rows());
        return new Box(x, y, right - x, bottom - y);
    }
}
