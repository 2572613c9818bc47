package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/// The strokes of a page outside the words that were read.
final class UnreadInk {
    private UnreadInk() {}

    /// The strokes gathered to lines.
    ///
    /// @param blackOnWhite the page
    /// @param read words in its pixels
    /// @param gap the widest within a line, in pixels
    static List<Box> lines(Mat blackOnWhite, List<Word> read, double gap) {
        return gathered(strokes(blackOnWhite, read), gap);
    }

    /// @param blackOnWhite the page
    /// @param read words in its pixels
    static List<Box> strokes(Mat blackOnWhite, List<Word> read) {
        var rest = blackOnWhite.clone();
        for (var word : read) {
            var box = word.box();
            var part = rest.submat(box.y(), box.bottom(), box.x(), box.right());
            part.setTo(new Scalar(255));
            part.release();
        }
        var strokes = Ink.signs(rest);
        rest.release();
        return strokes;
    }

    /// @param gap the widest within a line, in pixels
    static List<Box> gathered(List<Box> strokes, double gap) {
        var lines = new ArrayList<Box>();
        for (var stroke : strokes) {
            var line = stroke;
            for (int i = lines.size() - 1; i >= 0; i--)
                if (isBeside(lines.get(i), line, gap)) line = line.with(lines.remove(i));
            lines.add(line);
        }
        return lines;
    }

    private static boolean isBeside(Box line, Box stroke, double gap) {
        int lower = Math.min(line.height(), stroke.height());
        return line.sharedRows(stroke) >= 0.5 * lower && Row.gap(line, stroke) <= gap;
    }
}
