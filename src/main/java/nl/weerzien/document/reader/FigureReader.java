package nl.weerzien.document.reader;

import nl.weerzien.document.Box;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/// Reads figures that are cut out of a page, in every alphabet of [FigureAlphabet]. The recogniser of the page reads
/// no Arabic-Indic figures at all, and sometimes takes one Western figure for another and is sure of it; two different
/// readers seldom make the same mistake.
final class FigureReader {
    /// Of the height of the figures, left around them. With little a figure at the edge may be lost, with much a
    /// neighbour may be taken for one; the network seldom makes the same mistake with both.
    private static final double NARROW = 0.25;

    private static final double WIDE = 0.5;
    /// Letters, seals and pieces of pictures are seldom taken for figures more surely than this.
    private static final double WORTH_A_SECOND = 0.1;

    private static final int LEAST_MARGIN = 3;

    private final FigureNet net;

    FigureReader() {
        this(FigureNet.trained());
    }

    FigureReader(FigureNet net) {
        this.net = net;
    }

    /// @param grey the page in the pixels of the box
    FigureReading read(Mat grey, Box box) {
        var narrow = read(grey, box, NARROW);
        return narrow.certainty() < WORTH_A_SECOND ? narrow : narrow.with(read(grey, box, WIDE));
    }

    private FigureReading read(Mat grey, Box box, double share) {
        int margin = Math.max(LEAST_MARGIN, (int) (box.height() * share));
        int x = Math.clamp(box.x() - margin, 0, grey.cols() - 1);
        int y = Math.clamp(box.y() - margin, 0, grey.rows() - 1);
        int width = Math.clamp(box.right() + margin - x, 1, grey.cols() - x);
        int height = Math.clamp(box.bottom() + margin - y, 1, grey.rows() - y);
        var part = grey.submat(new Rect(x, y, width, height));
        var cut = part.clone();
        var pixels = new byte[width * height];
        cut.get(0, 0, pixels);
        part.release();
        cut.release();
        return FigureDecoder.decode(net.read(FigureStrip.of(pixels, width, height)));
    }
}
