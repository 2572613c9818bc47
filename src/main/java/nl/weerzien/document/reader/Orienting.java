package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.reader.Recogniser.Engine;
import org.opencv.core.Mat;

/// Finds which way up a page lies and how much its lines fall.
final class Orienting implements AutoCloseable {
    /// Below this Tesseract's own finding is no better than a guess.
    private static final double SURE = 1.5;
    private static final int SMALL = 1700;

    private final Recogniser orientation;
    private final Recognising recognising;
    private final FirstLines firstLines;

    /// How a page lies, and which combinations of models to try on it, likeliest first.
    record Told(Pose pose, List<String> languages) {}

    Orienting(Path models, Recognising recognising) {
        orientation = new Recogniser(models, "osd", Engine.LEGACY);
        this.recognising = recognising;
        firstLines = new FirstLines(recognising);
    }

    /// @param strokes of the page, as [Ink#letters] gives them
    Told pose(Sheet page, List<Box> strokes, List<String> languages) {
        var lines = firstLines.read(page.grey(), strokes, languages);
        var letters = Ink.only(strokes, page.blackOnWhite());
        try {
            int clockwise = lines.upright() ? 0 : clockwise(page.grey(), letters, languages);
            return new Told(straight(letters, clockwise), lines.languages());
        } finally {
            letters.release();
        }
    }

    private int clockwise(Mat grey, Mat letters, List<String> languages) {
        var told = orientation.orientation(letters);
        return told != null && told.sure() >= SURE ? told.clockwise() : tried(grey, languages.getFirst());
    }

    /// The pose in which most can be read, whatever Tesseract finds.
    Pose byTrial(Sheet page, List<Box> strokes, List<String> languages) {
        var letters = Ink.only(strokes, page.blackOnWhite());
        try {
            return straight(letters, tried(page.grey(), languages.getFirst()));
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
            var letters = Ink.only(Ink.letters(black), black);
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
