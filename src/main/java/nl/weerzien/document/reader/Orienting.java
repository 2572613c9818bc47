package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.util.List;
import nl.weerzien.document.reader.Recogniser.Engine;
import org.opencv.core.Mat;

/// Finds which way up a page lies and how much its lines fall.
final class Orienting implements AutoCloseable {
    /// Below this Tesseract's own finding is no better than a guess.
    private static final double SURE = 1.5;
    private static final int SMALL = 1700;

    private final Recogniser orientation;
    private final Recognising recognising;

    Orienting(Path models, Recognising recognising) {
        orientation = new Recogniser(models, "osd", Engine.LEGACY);
        this.recognising = recognising;
    }

    Pose pose(Mat grey, Mat blackOnWhite, List<String> languages) {
        var letters = Ink.lettersOnly(blackOnWhite);
        try {
            var told = orientation.orientation(letters);
            int clockwise = told != null && told.sure() >= SURE ? told.clockwise() : tried(grey, languages.getFirst());
            return straight(letters, clockwise);
        } finally {
            letters.release();
        }
    }

    /// The pose in which most can be read, whatever Tesseract finds.
    Pose byTrial(Mat grey, Mat blackOnWhite, List<String> languages) {
        var letters = Ink.lettersOnly(blackOnWhite);
        try {
            return straight(letters, tried(grey, languages.getFirst()));
        } finally {
            letters.release();
        }
    }

    private static Pose straight(Mat letters, int clockwise) {
        var turned = Pixels.turned(letters, clockwise);
        double skew = Preparation.skew(turned);
        turned.release();
        return new Pose(clockwise, skew);
    }

    /// Reads a small picture of the page in every position; the one that gives the most letters wins.
    private int tried(Mat grey, String language) {
        int best = 0;
        double most = 0;
        var small = Pixels.within(grey, SMALL);
        for (int clockwise : new int[] {0, 90, 180, 270}) {
            var turned = Pixels.turned(small, clockwise);
            var black = Preparation.blackOnWhite(turned);
            var letters = Ink.lettersOnly(black);
            var straight = Preparation.straightened(black, Preparation.skew(letters));
            double read =
                    Recognising.amount(recognising.once(straight, language).words());
            for (var used : new Mat[] {turned, black, letters, straight}) used.release();
            if (read > most * 1.1) {
                most = read;
                best = clockwise;
            }
        }
        small.release();
        return best;
    }

    @Override
    public void close() {
        orientation.close();
    }
}
