package nl.weerzien.document.reader;

import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/// Tells pictures of people, rooms and places from pictures of papers: there is neither writing in rows on them nor
/// much that is as white as paper.
final class NoPaper {
    private static final int SMALL = 300;
    /// Share of the picture that a paper takes at least, and share below which there is none, however blurred it is.
    private static final double PAPER = 0.3;

    private static final double NONE = 0.15;
    /// Of the lightest of the picture: a shadow on white paper is no darker.
    private static final double SHADOW = 0.55;

    private static final double LIGHTEST = 0.95;
    /// Of 255: paper in the light of a lamp is no more colourful.
    private static final int COLOURFUL = 60;

    private NoPaper() {}

    /// @param sharp whether writing would be seen if there were any
    static boolean is(Mat colour, LetterRows rows, boolean sharp) {
        return !rows.looksWritten() && white(colour) < (sharp ? PAPER : NONE);
    }

    /// Which share of the picture could be paper, 0 to 1.
    private static double white(Mat colour) {
        var small = Pixels.within(colour, SMALL);
        var hsv = new Mat();
        Imgproc.cvtColor(small, hsv, Imgproc.COLOR_BGR2HSV);
        var pixels = new byte[(int) hsv.total() * 3];
        hsv.get(0, 0, pixels);
        small.release();
        hsv.release();
        double dark = SHADOW * lightest(pixels);
        int white = 0;
        for (int i = 0; i < pixels.length; i += 3)
            if ((pixels[i + 2] & 255) >= dark && (pixels[i + 1] & 255) <= COLOURFUL) white++;
        return 3.0 * white / pixels.length;
    }

    private static int lightest(byte[] hsv) {
        var count = new int[256];
        for (int i = 2; i < hsv.length; i += 3) count[hsv[i] & 255]++;
        int value = 255;
        for (int sum = count[value]; value > 0 && sum < (1 - LIGHTEST) * hsv.length / 3; sum += count[value]) value--;
        return value;
    }
}
