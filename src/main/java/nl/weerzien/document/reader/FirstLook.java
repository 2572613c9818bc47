package nl.weerzien.document.reader;

import java.io.IOException;
import java.util.List;
import nl.weerzien.document.MediaType;
import nl.weerzien.shared.MessageKey;
import org.opencv.core.Mat;

/// Judges a photograph while its sender is still there with the paper in hand, long before it is read. Scans and PDF
/// files are not looked at: they seldom shake, and opening them takes too long.
final class FirstLook {
    /// Pixels that are decoded at most; of larger pictures every second, third … pixel.
    private static final long MOST = 16_000_000;
    /// Longest side at which a page is judged.
    private static final int LONGEST = 2400;

    private FirstLook() {}

    /// @return keys `document.quality.*`; empty when the picture is good, or was not looked at
    static List<MessageKey> verdicts(byte[] content, MediaType type) {
        return switch (type) {
            case JPEG, PNG, WEBP -> judged(content, type);
            case TIFF, HEIC, PDF -> List.of();
        };
    }

    private static List<MessageKey> judged(byte[] content, MediaType type) {
        try (var file = new PictureFile(content, type)) {
            var colour = Pixels.colour(file.decodeWithin(MOST));
            var small = Pixels.within(colour, LONGEST);
            var grey = Pixels.grey(small);
            var blackOnWhite = Preparation.adaptive(grey);
            double shrunk = Math.sqrt((double) file.pixels(0) / small.total());
            int longest = (int) Math.round(shrunk * Math.max(small.cols(), small.rows()));
            var verdicts = Judging.judge(small, grey, blackOnWhite, longest).verdicts();
            for (var used : new Mat[] {colour, grey, small, blackOnWhite}) used.release();
            return verdicts;
        } catch (IOException | RuntimeException | UnsatisfiedLinkError _) {
            return List.of(); // the reading will say what is wrong
        }
    }
}
