package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Quality;
import nl.weerzien.shared.MessageKey;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/// Judges the picture of a page before it is read.
final class Judging {
    /// Edges spread over about a third of the height of small print: words run together.
    private static final double BLURRED = 0.2;

    private static final double SOFT = 0.3;
    /// Pixels. Even the best reader guesses at letters that are lower.
    private static final double SMALLEST_LETTERS = 7;

    private static final double DARK = 0.12;
    private static final double EMPTY = 0.0004;

    static final String BLANK = "document.quality.blank";

    private Judging() {}

    /// @param grey the same picture as `colour`
    /// @param longest how many pixels the longer side had before the picture was made smaller to be judged
    static Quality judge(Mat colour, Mat grey, Mat blackOnWhite, int longest) {
        return judge(colour, grey, blackOnWhite, longest, LetterRows.of(grey));
    }

    /// @param rows of the same picture
    static Quality judge(Mat colour, Mat grey, Mat blackOnWhite, int longest, LetterRows rows) {
        double light = Core.mean(grey).val[0] / 255;
        double ink = 1 - Core.mean(blackOnWhite).val[0] / 255;
        double sharpness = Sharpness.of(grey, rows.letters(grey.cols(), grey.rows()));
        var verdicts = new ArrayList<MessageKey>();
        if (ink < EMPTY) verdicts.add(new MessageKey(BLANK));
        else if (light < DARK) verdicts.add(new MessageKey("document.quality.dark"));
        else if (sharpness > 0) verdicts.addAll(seen(colour, grey, rows, sharpness, longest));
        return new Quality(rounded(sharpness), rounded(light), rounded(ink), verdicts);
    }

    private static List<MessageKey> seen(Mat colour, Mat grey, LetterRows rows, double sharpness, int longest) {
        if (NoPaper.is(colour, rows, sharpness >= SOFT)) return List.of(new MessageKey("document.quality.no-paper"));
        var verdicts = new ArrayList<MessageKey>();
        boolean low = rows.letterHeight() * (double) longest / LetterRows.SEEN_AT < SMALLEST_LETTERS;
        if (low && rows.looksWritten()) verdicts.add(new MessageKey("document.quality.low-resolution"));
        else if (sharpness < BLURRED) verdicts.add(new MessageKey("document.quality.blurred"));
        else if (sharpness < SOFT) verdicts.add(new MessageKey("document.quality.soft"));
        if (Glare.is(grey, rows)) verdicts.add(new MessageKey("document.quality.glare"));
        return verdicts;
    }

    private static double rounded(double value) {
        return Math.round(value * 10000) / 10000.0;
    }
}
