package nl.weerzien.document.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import nl.weerzien.document.MediaType;
import nl.weerzien.shared.MessageKey;
import org.apache.pdfbox.Loader;
import org.opencv.core.Mat;

/// Judges a photograph while its sender is still there with the paper in hand, long before it is read. Of a PDF its
/// first page is looked at, if that is nothing but a picture. Scans in TIFF are not looked at: they seldom shake.
final class FirstLook {
    /// Pixels that are decoded at most; of larger pictures every second, third … pixel.
    private static final long MOST = 16_000_000;
    /// Longest side at which a page is judged.
    private static final int LONGEST = 2400;
    /// Seconds for making a JPEG: well within the time that a look is allowed, so that nothing is left lying about.
    private static final int HEIC_SECONDS = 10;

    private FirstLook() {}

    /// @return keys `document.quality.*`; empty when the picture is good, or was not looked at
    static List<MessageKey> verdicts(byte[] content, MediaType type) {
        try {
            return switch (type) {
                case JPEG, PNG, WEBP -> photograph(content, type);
                case HEIC -> photograph(Heic.asJpeg(content, HEIC_SECONDS), MediaType.JPEG);
                case PDF -> scan(content);
                case TIFF -> List.of();
            };
        } catch (IOException | RuntimeException | UnsatisfiedLinkError _) {
            return List.of(); // the reading will say what is wrong
        }
    }

    private static List<MessageKey> photograph(byte[] content, MediaType type) throws IOException {
        try (var file = new PictureFile(content, type)) {
            return judged(file.decodeWithin(MOST), file.pixels(0));
        }
    }

    private static List<MessageKey> scan(byte[] content) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            var picture = PdfScan.picture(pdf.getPage(0));
            if (picture == null) return List.of();
            long pixels = (long) picture.getWidth() * picture.getHeight();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST));
            return judged(picture.getImage(null, step), pixels);
        }
    }

    /// @param pixels of the whole picture, of which some may have been left out
    private static List<MessageKey> judged(BufferedImage picture, long pixels) {
        var colour = Pixels.colour(picture);
        var small = Pixels.within(colour, LONGEST);
        var grey = Pixels.grey(small);
        var blackOnWhite = Preparation.adaptive(grey);
        double shrunk = Math.sqrt((double) pixels / small.total());
        int longest = (int) Math.round(shrunk * Math.max(small.cols(), small.rows()));
        var rows = LetterRows.of(grey);
        var quality = Judging.judge(small, grey, blackOnWhite, longest, rows);
        for (var used : new Mat[] {colour, grey, small, blackOnWhite}) used.release();
        boolean cut = quality.verdicts().isEmpty() && CutOff.runOut(rows);
        return cut ? List.of(CutOff.VERDICT) : quality.verdicts();
    }
}
