package nl.weerzien.document.reader;

import java.util.ArrayList;
import nl.weerzien.document.Quality;
import nl.weerzien.shared.MessageKey;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.imgproc.Imgproc;

/// Judges the picture of a page before it is read.
final class Judging {
    private static final int COMPARED_AT = 1200;
    private static final double BLURRED = 40;
    private static final double SOFT = 100;
    private static final double DARK = 0.12;
    private static final double EMPTY = 0.0004;

    static final String BLANK = "document.quality.blank";

    private Judging() {}

    static Quality judge(Mat grey, Mat blackOnWhite) {
        double light = Core.mean(grey).val[0] / 255;
        double ink = 1 - Core.mean(blackOnWhite).val[0] / 255;
        double sharpness = sharpness(grey);
        var verdicts = new ArrayList<MessageKey>();
        if (ink < EMPTY) verdicts.add(new MessageKey(BLANK));
        else if (light < DARK) verdicts.add(new MessageKey("document.quality.dark"));
        else if (sharpness < BLURRED) verdicts.add(new MessageKey("document.quality.blurred"));
        else if (sharpness < SOFT) verdicts.add(new MessageKey("document.quality.soft"));
        return new Quality(rounded(sharpness), rounded(light), rounded(ink), verdicts);
    }

    private static double sharpness(Mat grey) {
        var small = Pixels.within(grey, COMPARED_AT);
        var edges = new Mat();
        Imgproc.Laplacian(small, edges, CvType.CV_64F);
        var mean = new MatOfDouble();
        var deviation = new MatOfDouble();
        Core.meanStdDev(edges, mean, deviation);
        double result = deviation.get(0, 0)[0] * deviation.get(0, 0)[0];
        for (var used : new Mat[] {small, edges, mean, deviation}) used.release();
        return result;
    }

    private static double rounded(double value) {
        return Math.round(value * 10000) / 10000.0;
    }
}
