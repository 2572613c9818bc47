package nl.weerzien.document.reader;

import java.util.ArrayList;
import nl.weerzien.document.Quality;
import nl.weerzien.shared.MessageKey;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/// Judges the picture of a page before it is read.
final class Judging {
    /// Edges spread over about a third of the height of small print: words run together.
    private static final double BLURRED = 0.2;

    private static final double SOFT = 0.3;
    private static final double DARK = 0.12;
    private static final double EMPTY = 0.0004;

    static final String BLANK = "document.quality.blank";

    private Judging() {}

    static Quality judge(Mat grey, Mat blackOnWhite) {
        double light = Core.mean(grey).val[0] / 255;
        double ink = 1 - Core.mean(blackOnWhite).val[0] / 255;
        double sharpness = Sharpness.of(grey);
        var verdicts = new ArrayList<MessageKey>();
        if (ink < EMPTY) verdicts.add(new MessageKey(BLANK));
        else if (light < DARK) verdicts.add(new MessageKey("document.quality.dark"));
        else if (sharpness > 0 && sharpness < BLURRED) verdicts.add(new MessageKey("document.quality.blurred"));
        else if (sharpness > 0 && sharpness < SOFT) verdicts.add(new MessageKey("document.quality.soft"));
        return new Quality(rounded(sharpness), rounded(light), rounded(ink), verdicts);
    }

    private static double rounded(double value) {
        return Math.round(value * 10000) / 10000.0;
    }
}
