package nl.weerzien.document.reader;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Makes a page's picture easy to read: straight lines, black on white. Every `Mat` given back is the
/// caller's to release.
final class Preparation {
    /// Lines steeper than this are not skew but a layout of their own.
    private static final double STEEPEST = 12;
    /// Lines that fall less are straight.
    static final double STRAIGHT = 0.1;
    private static final double SAUVOLA_WEIGHT = 0.2;
    /// The light of a page is measured on a picture this large, over places that no letter fills.
    private static final int LIGHT = 600;
    private static final int INK = 13;
    private static final double WHITE = 250;
    /// So much more ink by one method than by the other is a pattern: fine lines of a passport or a card.
    private static final double PATTERNED = 2;

    private Preparation() {}

    /// Black ink on white paper: by comparing each pixel with its surroundings or, where that takes the pattern of the
    /// paper for ink, by one threshold for the evenly lit page.
    static Mat blackOnWhite(Mat grey) {
        var adaptive = adaptive(grey);
        var plain = evenlyLit(grey);
        Imgproc.threshold(plain, plain, 0, 255, Imgproc.THRESH_BINARY | Imgproc.THRESH_OTSU);
        boolean patterned = ink(adaptive) > PATTERNED * ink(plain);
        (patterned ? adaptive : plain).release();
        return patterned ? plain : adaptive;
    }

    private static long ink(Mat blackOnWhite) {
        return blackOnWhite.total() - Core.countNonZero(blackOnWhite);
    }

    /// Black ink on white paper, by comparing each pixel with its surroundings: shadows disappear, faint
    /// patterns too.
    static Mat adaptive(Mat grey) {
        var smooth = new Mat();
        Imgproc.GaussianBlur(grey, smooth, new Size(3, 3), 0);
        var result = new Mat();
        int block = odd(Math.max(grey.cols(), grey.rows()) / 60);
        Imgproc.adaptiveThreshold(
                smooth, result, 255, Imgproc.ADAPTIVE_THRESH_MEAN_C, Imgproc.THRESH_BINARY, block, 15);
        smooth.release();
        return result;
    }

    /// The page as if evenly lit: every pixel divided by the paper around it. Ink stays as dark as it is, so that faint
    /// patterns of the paper stay faint.
    static Mat evenlyLit(Mat grey) {
        double smaller = Math.min(1, (double) LIGHT / Math.max(grey.cols(), grey.rows()));
        var paper = new Mat();
        Imgproc.resize(grey, paper, new Size(), smaller, smaller, Imgproc.INTER_AREA);
        var brush = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(INK, INK));
        Imgproc.morphologyEx(paper, paper, Imgproc.MORPH_CLOSE, brush);
        Imgproc.blur(paper, paper, new Size(INK, INK));
        Imgproc.resize(paper, paper, grey.size(), 0, 0, Imgproc.INTER_LINEAR);
        var result = new Mat();
        Core.divide(grey, paper, result, WHITE);
        brush.release();
        paper.release();
        return result;
    }

    /// Black ink on white paper after Sauvola and Pietikäinen (2000): the threshold follows the local
    /// contrast, which keeps thin strokes and drops texture.
    static Mat sauvola(Mat grey) {
        var value = new Mat();
        grey.convertTo(value, CvType.CV_32F);
        var window = new Size(odd(grey.cols() / 60), odd(grey.cols() / 60));
        var mean = new Mat();
        var deviation = new Mat();
        Imgproc.boxFilter(value, mean, CvType.CV_32F, window);
        Imgproc.sqrBoxFilter(value, deviation, CvType.CV_32F, window);
        var squared = mean.mul(mean);
        Core.subtract(deviation, squared, deviation);
        Core.max(deviation, new Scalar(0), deviation);
        Core.sqrt(deviation, deviation);
        // threshold = mean · (1 + k · (deviation / 128 − 1))
        deviation.convertTo(deviation, CvType.CV_32F, SAUVOLA_WEIGHT / 128, 1 - SAUVOLA_WEIGHT);
        Core.multiply(mean, deviation, mean);
        var result = new Mat();
        Core.compare(value, mean, result, Core.CMP_GT);
        for (var used : new Mat[] {value, mean, deviation, squared}) used.release();
        return result;
    }

    /// By how many degrees the lines of a black-on-white page fall to the right; 0 when no direction stands
    /// out.
    static double skew(Mat blackOnWhite) {
        var small = Pixels.within(blackOnWhite, 1000);
        var pixels = new byte[(int) small.total()];
        small.get(0, 0, pixels);
        int width = small.cols();
        int height = small.rows();
        small.release();
        double coarse = steepest(pixels, width, height, -STEEPEST, STEEPEST, 0.5);
        return steepest(pixels, width, height, coarse - 0.5, coarse + 0.5, 0.05);
    }

    /// The angle at which ink gathers in the fewest rows.
    private static double steepest(byte[] pixels, int width, int height, double from, double to, double step) {
        double best = 0;
        double bestScore = score(pixels, width, height, 0) * 1.02;
        for (double angle = from; angle <= to + 1e-9; angle += step) {
            double score = score(pixels, width, height, angle);
            if (score > bestScore) {
                bestScore = score;
                best = angle;
            }
        }
        return best;
    }

    private static double score(byte[] pixels, int width, int height, double angle) {
        double slope = Math.tan(Math.toRadians(angle));
        int margin = (int) (width * Math.abs(slope)) + 1;
        var rows = new int[height + 2 * margin];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if ((pixels[y * width + x] & 255) < 128) rows[margin + (int) (y - x * slope)]++;
        double sum = 0;
        for (int y = 1; y < rows.length; y++) {
            double change = rows[y] - rows[y - 1];
            sum += change * change;
        }
        return sum;
    }

    /// The picture turned back by `degrees` of [#skew], enlarged so that no corner is lost; new corners
    /// repeat the edge.
    static Mat straightened(Mat picture, double degrees) {
        if (Math.abs(degrees) < STRAIGHT) return picture.clone();
        double angle = Math.toRadians(degrees);
        double width = picture.cols() * Math.abs(Math.cos(angle)) + picture.rows() * Math.abs(Math.sin(angle));
        double height = picture.cols() * Math.abs(Math.sin(angle)) + picture.rows() * Math.abs(Math.cos(angle));
        var turn = Imgproc.getRotationMatrix2D(new Point(picture.cols() / 2.0, picture.rows() / 2.0), degrees, 1);
        turn.put(0, 2, turn.get(0, 2)[0] + (width - picture.cols()) / 2);
        turn.put(1, 2, turn.get(1, 2)[0] + (height - picture.rows()) / 2);
        var result = new Mat();
        Imgproc.warpAffine(picture, result, turn, new Size(width, height), Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
        turn.release();
        return result;
    }

    private static int odd(int number) {
        return Math.max(15, number | 1);
    }
}
