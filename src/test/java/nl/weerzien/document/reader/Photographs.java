package nl.weerzien.document.reader;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Papers on a table, photographed from aside. The native libraries must be loaded.
final class Photographs {
    static final int WIDTH = 2400;
    static final int HEIGHT = 3200;

    private Photographs() {}

    /// A table of dark wood without anything on it. The caller releases it.
    static Mat table() {
        var table = new Mat(HEIGHT, WIDTH, CvType.CV_8UC3, new Scalar(60, 80, 105));
        var grain = new Mat(HEIGHT, WIDTH, CvType.CV_8UC3);
        Core.setRNGSeed(11);
        Core.randu(grain, 0, 14);
        Core.add(table, grain, table);
        grain.release();
        for (int y = 40; y < HEIGHT; y += 170)
            Imgproc.line(table, new Point(0, y), new Point(WIDTH, y + 90.0), new Scalar(75, 98, 125), 25);
        Imgproc.GaussianBlur(table, table, new Size(5, 5), 0);
        return table;
    }

    /// Lays a page on a photograph.
    ///
    /// @param corners clockwise from the upper left of the page
    static void lay(Mat photograph, BufferedImage page, Point... corners) {
        var colour = Pixels.colour(page);
        var white = new Mat(colour.size(), CvType.CV_8UC1, new Scalar(255));
        var from = new MatOfPoint2f(
                new Point(0, 0),
                new Point(colour.cols(), 0),
                new Point(colour.cols(), colour.rows()),
                new Point(0, colour.rows()));
        var to = new MatOfPoint2f(corners);
        var map = Imgproc.getPerspectiveTransform(from, to);
        var laid = new Mat();
        var where = new Mat();
        Imgproc.warpPerspective(colour, laid, map, photograph.size());
        Imgproc.warpPerspective(white, where, map, photograph.size());
        Imgproc.threshold(where, where, 127, 255, Imgproc.THRESH_BINARY);
        laid.copyTo(photograph, where);
        for (var used : new Mat[] {colour, white, from, to, map, laid, where}) used.release();
    }

    static BufferedImage picture(Mat photograph) {
        var picture = new BufferedImage(photograph.cols(), photograph.rows(), BufferedImage.TYPE_3BYTE_BGR);
        photograph.get(0, 0, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        return picture;
    }
}
