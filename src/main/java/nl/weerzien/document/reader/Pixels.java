package nl.weerzien.document.reader;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// A page's pixels on their way from Java to OpenCV.
final class Pixels {
    private Pixels() {}

    /// Three bytes a pixel on white, whatever the picture was; transparent parts become paper.
    static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) return image;
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var brush = plain.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, image.getWidth(), image.getHeight());
        brush.drawImage(image, new AffineTransform(), null);
        brush.dispose();
        return plain;
    }

    /// The picture in colour. The caller releases it.
    static Mat colour(BufferedImage image) {
        var plain = opaque(image);
        var mat = new Mat(plain.getHeight(), plain.getWidth(), CvType.CV_8UC3);
        mat.put(0, 0, ((DataBufferByte) plain.getRaster().getDataBuffer()).getData());
        return mat;
    }

    /// A colour picture in grey. The caller releases it.
    static Mat grey(Mat colour) {
        var grey = new Mat();
        Imgproc.cvtColor(colour, grey, Imgproc.COLOR_BGR2GRAY);
        return grey;
    }

    /// The picture scaled so that its longer side is at most `longest`; a copy in any case, which the caller
    /// releases.
    static Mat within(Mat mat, int longest) {
        double factor = (double) longest / Math.max(mat.cols(), mat.rows());
        return factor < 1 ? scaled(mat, factor) : mat.clone();
    }

    /// The picture scaled. The caller releases it.
    static Mat scaled(Mat mat, double factor) {
        var result = new Mat();
        var how = factor < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_CUBIC;
        Imgproc.resize(
                mat, result, new Size(Math.max(1, mat.cols() * factor), Math.max(1, mat.rows() * factor)), 0, 0, how);
        return result;
    }

    /// The picture turned clockwise by 0, 90, 180 or 270 degrees. The caller releases it.
    static Mat turned(Mat mat, int clockwise) {
        if (clockwise == 0) return mat.clone();
        var result = new Mat();
        Core.rotate(
                mat,
                result,
                switch (clockwise) {
                    case 90 -> Core.ROTATE_90_CLOCKWISE;
                    case 180 -> Core.ROTATE_180;
                    case 270 -> Core.ROTATE_90_COUNTERCLOCKWISE;
                    default -> throw new IllegalArgumentException("not a quarter turn: " + clockwise);
                });
        return result;
    }
}
