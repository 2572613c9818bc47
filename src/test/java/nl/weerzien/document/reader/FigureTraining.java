package nl.weerzien.document.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nl.weerzien.document.Box;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/// Trains the network for figures: draws lines without end, learns from each once, and at last counts what it reads of
/// lines in faces it never saw. `./run train-figures MINUTES [FILE]` installs the fonts and starts it on one processor;
/// FILE is a network to go on from, more slowly. It writes `target/figures/figures.weights`; with 0 minutes it only
/// tests. `figures.txt` beside the weights in use says how these were made.
final class FigureTraining {
    private static final int LINES_A_STEP = 8;
    private static final double FASTEST = 2e-3;
    private static final double GOING_ON = 1.2e-3;
    private static final double SLOWEST = 2e-5;
    private static final double WARM = 0.02;
    private static final int TESTED = 300;
    private static final double SURE = 0.8;
    /// More paper than the reader takes, in heights of the letters.
    private static final double AROUND = 0.9;
    /// How far the box of a line is off, in its heights.
    private static final double ASKEW = 0.05;

    private final Random random = new Random(20260101);
    private final DrawnFigures drawn = new DrawnFigures(false);
    private final LearningNet net = new LearningNet(7);
    private final LearningPace pace = new LearningPace(net);

    private final double fastest;
    private final double warm;

    /// @param from weights to begin with; null to begin anew
    private FigureTraining(@Nullable Path from) throws IOException {
        fastest = from == null ? FASTEST : GOING_ON;
        warm = from == null ? WARM : 0;
        if (from == null) return;
        try (var in = Files.newInputStream(from)) {
            net.startFrom(in);
        }
    }

    /// @param arguments minutes, file for the weights, and perhaps file of weights to begin with
    public static void main(String[] arguments) throws IOException {
        double minutes = Double.parseDouble(arguments[0]);
        var file = Path.of(arguments[1]);
        if (minutes > 0) new FigureTraining(arguments.length > 2 ? Path.of(arguments[2]) : null).learn(minutes, file);
        try (var in = Files.newInputStream(file)) {
            Natives.load(file.toAbsolutePath().resolveSibling("natives"));
            test(new FigureReader(FigureNet.read(in)));
        }
    }

    private void learn(double minutes, Path file) throws IOException {
        for (var alphabet : FigureAlphabet.values())
            System.out.println(alphabet + ": " + drawn.faces(alphabet).size());
        System.out.println(drawn.findLocalForms() + " faces with local forms");
        show(file.resolveSibling("lines.png"));
        long start = System.nanoTime();
        double loss = 0;
        for (int step = 1; ; step++) {
            double spent = (System.nanoTime() - start) / 60e9 / minutes;
            if (spent >= 1) break;
            for (int i = 0; i < LINES_A_STEP; i++) {
                var line = line(drawn, alphabet(), random, spent < warm);
                loss += net.learn(line.strip(), line.signs());
            }
            double cooling = SLOWEST + fastest * (0.5 + 0.5 * Math.cos(Math.PI * spent));
            pace.step(LINES_A_STEP, cooling * Math.min(1, 0.1 + spent / WARM));
            if (step % 250 != 0) continue;
            System.out.printf(
                    "%d lines, %.0f %%: loss %.3f%n", step * LINES_A_STEP, 100 * spent, loss / 250 / LINES_A_STEP);
            loss = 0;
            if (step % 1000 == 0) write(file);
        }
        write(file);
    }

    private void write(Path file) throws IOException {
        try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
            net.write(out);
        }
    }

    private record Printed(FigureStrip strip, int[] signs) {}

    /// @param first whether the network has not begun to learn: worn lines alone would teach it nothing
    private static Printed line(DrawnFigures drawn, FigureAlphabet alphabet, Random random, boolean first) {
        var line = first ? drawn.figures(alphabet, random) : drawn.anything(alphabet, random);
        var printed =
                new PrintedLine(line.ink(), drawn.figures(alphabet, random).ink(), 0, random);
        boolean clean = line.ink().getCurrentPoint() != null && random.nextDouble() < (first ? 0.8 : 0.2);
        return new Printed((clean ? printed.clean() : printed.photographed()).strip(), signs(line.label()));
    }

    private FigureAlphabet alphabet() {
        double share = random.nextDouble();
        if (share < 0.34) return FigureAlphabet.ARABIC_INDIC;
        if (share < 0.66) return FigureAlphabet.PERSIAN;
        return share < 0.93 ? FigureAlphabet.WESTERN : FigureAlphabet.ETHIOPIC;
    }

    private static int[] signs(String label) {
        return label.chars().map(sign -> FigureSigns.ALL.indexOf(sign)).toArray();
    }

    /// Prints how many of 300 lines were read without a mistake, by alphabet, on clean and on worn paper; and how many
    /// the reader is sure of, and is right. The lines are found a little askew, as on a page.
    private static void test(FigureReader reader) {
        var drawn = new DrawnFigures(true);
        drawn.findLocalForms();
        for (var alphabet : FigureAlphabet.values()) {
            System.out.println(
                    alphabet + ", held-out fonts: " + drawn.faces(alphabet).size());
            test(reader, drawn, alphabet, true);
            test(reader, drawn, alphabet, false);
        }
    }

    private static void test(FigureReader reader, DrawnFigures drawn, FigureAlphabet alphabet, boolean clean) {
        var random = new Random(clean ? 42 : 43);
        int right = 0;
        int sure = 0;
        int surelyRight = 0;
        for (int i = 0; i < TESTED; i++) {
            var line = drawn.figures(alphabet, random);
            var printed = new PrintedLine(line.ink(), line.ink(), AROUND, random);
            var reading = read(reader, clean ? printed.clean() : printed.photographed(), random);
            boolean exact = reading.text().equals(western(line.label()));
            if (exact) right++;
            if (reading.certainty() >= SURE) sure++;
            if (exact && reading.certainty() >= SURE) surelyRight++;
        }
        System.out.printf(
                "    %s: %.1f %% exact; sure of %.1f %%, of these %.1f %% exact%n",
                clean ? "clean" : "photo",
                100.0 * right / TESTED,
                100.0 * sure / TESTED,
                100.0 * surelyRight / Math.max(1, sure));
    }

    private static FigureReading read(FigureReader reader, PrintedLine.Sheet sheet, Random random) {
        var box = sheet.box();
        var found = new Box(
                box.x() + askew(box, random),
                box.y() + askew(box, random),
                box.width() + askew(box, random),
                box.height() + askew(box, random));
        var grey = new Mat(sheet.height(), sheet.width(), CvType.CV_8UC1);
        grey.put(0, 0, sheet.grey());
        var reading = reader.read(grey, found);
        grey.release();
        return reading;
    }

    private static int askew(Box box, Random random) {
        return (int) Math.round(ASKEW * random.nextGaussian() * box.height());
    }

    private static String western(String label) {
        return label.chars()
                .map(sign -> FigureSigns.ALL.charAt(FigureSigns.shared(FigureSigns.number((char) sign))))
                .mapToObj(sign -> {
                    int value = FigureAlphabet.ARABIC_INDIC.figures().indexOf(sign);
                    return value < 0 ? Character.toString(sign) : Integer.toString(value);
                })
                .collect(Collectors.joining());
    }

    /// A sheet of lines as the network sees them, to look at.
    private void show(Path file) throws IOException {
        var sheet = new BufferedImage(1300, 40 * 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 160; i++) {
            var strip = line(drawn, alphabet(), random, false).strip();
            for (int y = 0; y < FigureStrip.HEIGHT; y++)
                for (int x = 0; x < Math.min(320, strip.width()); x++) {
                    int level = Math.clamp(Math.round(230 - 200 * strip.ink()[y * strip.width() + x]), 0, 255);
                    sheet.getRaster().setSample(x + i % 4 * 325, y + i / 4 * 40, 0, level);
                }
        }
        ImageIO.write(sheet, "png", file.toFile());
    }
}
