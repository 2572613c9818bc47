package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Box;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// A line of a zone, straightened: every place as wide as every other, every glyph as high.
final class ZoneStrip implements AutoCloseable {
    /// Pixels for one place, for the height of a glyph, and above and below it.
    static final int PLACE = 30;
    private static final int GLYPH = 40;
    private static final int MARGIN = 18;
    private static final int ROUNDS = 4;

    private final Mat pixels;
    private final int places;

    private ZoneStrip(Mat pixels, int places) {
        this.pixels = pixels;
        this.places = places;
    }

    /// Cuts the line out of the page. A zone's line has 30, 36 or 44 places; glyphs that are stuck together
    /// or lost leave the count of strokes a little off, so the places are spread between the first and the
    /// last glyph, closer together where the picture was taken from farther away.
    static ZoneStrip cut(Mat grey, GlyphLine line) {
        var glyphs = line.glyphs();
        int places = places(line);
        double first = glyphs.getFirst().middleX();
        double last = glyphs.getLast().middleX();
        double[] spread = {first, (last - first) / (places - 1), 0};
        var centres = new ArrayList<double[]>();
        for (int round = 0; round < ROUNDS; round++) {
            centres.clear();
            for (var glyph : glyphs) centres.add(centre(glyph, placeAt(spread, glyph.middleX(), places)));
            spread = fit(centres, 1);
        }
        return new ZoneStrip(straighten(grey, centres, places, line.height()), places);
    }

    private static int places(GlyphLine line) {
        int counted = line.places();
        for (int usual : ZoneFinder.USUAL) if (Math.abs(counted - usual) <= 2) return usual;
        return counted;
    }

    private static int placeAt(double[] spread, double x, int places) {
        int best = 0;
        for (int place = 1; place < places; place++)
            if (Math.abs(value(spread, place) - x) < Math.abs(value(spread, best) - x)) best = place;
        return best;
    }

    private static double[] centre(Box glyph, int place) {
        return new double[] {place, glyph.middleX(), glyph.middleY(), glyph.height()};
    }

    private static Mat straighten(Mat grey, List<double[]> centres, int places, double height) {
        var x = fit(centres, 1);
        var y = fit(centres, 2);
        double scale = height / GLYPH;
        int width = (places + 1) * PLACE;
        int rows = GLYPH + 2 * MARGIN;
        var mapX = new Mat(rows, width, CvType.CV_32F);
        var mapY = new Mat(rows, width, CvType.CV_32F);
        for (int column = 0; column < width; column++) {
            double place = (double) column / PLACE - 1;
            double slope = slope(y, place) / slope(x, place);
            for (int row = 0; row < rows; row++) {
                double aside = (row - rows / 2.0) * scale;
                mapX.put(row, column, value(x, place) - slope * aside);
                mapY.put(row, column, value(y, place) + aside);
            }
        }
        var strip = new Mat();
        Imgproc.remap(grey, strip, mapX, mapY, Imgproc.INTER_CUBIC, Core.BORDER_REPLICATE);
        mapX.release();
        mapY.release();
        withoutShadow(strip);
        return strip;
    }

    /// Divides every pixel by the paper around it.
    private static void withoutShadow(Mat strip) {
        var brush = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(GLYPH / 2.0 + 1, GLYPH / 2.0 + 1));
        var paper = new Mat();
        Imgproc.morphologyEx(strip, paper, Imgproc.MORPH_CLOSE, brush);
        Imgproc.blur(paper, paper, new Size(GLYPH + 1.0, GLYPH + 1.0));
        Core.divide(strip, paper, strip, 240);
        brush.release();
        paper.release();
    }

    /// The parabola through coordinate `which` of the centres, by least squares.
    private static double[] fit(List<double[]> centres, int which) {
        var powers = new double[5];
        var right = new double[3];
        for (var centre : centres) {
            double power = 1;
            for (int i = 0; i < 5; i++, power *= centre[0]) {
                powers[i] += power;
                if (i < 3) right[i] += power * centre[which];
            }
        }
        var equations = new double[3][4];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) equations[i][j] = powers[i + j];
            equations[i][3] = right[i];
        }
        return solve(equations);
    }

    private static double[] solve(double[][] rows) {
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++) {
                if (i == j) continue;
                double factor = rows[j][i] / rows[i][i];
                for (int k = i; k < 4; k++) rows[j][k] -= factor * rows[i][k];
            }
        return new double[] {rows[0][3] / rows[0][0], rows[1][3] / rows[1][1], rows[2][3] / rows[2][2]};
    }

    private static double value(double[] parabola, double at) {
        return parabola[0] + parabola[1] * at + parabola[2] * at * at;
    }

    private static double slope(double[] parabola, double at) {
        return parabola[1] + 2 * parabola[2] * at;
    }

    Mat pixels() {
        return pixels;
    }

    int places() {
        return places;
    }

    /// The place whose middle is nearest to a column of the strip.
    static int placeOf(double column) {
        return (int) Math.round(column / PLACE - 1);
    }

    /// The glyphs of some places, without their neighbours. The caller releases it.
    Mat glyphs(int from, int to) {
        int left = Math.max(0, (from + 1) * PLACE - PLACE / 2 - 4);
        int right = Math.min(pixels.cols(), to * PLACE + PLACE / 2 + 4);
        return pixels.submat(0, pixels.rows(), left, right).clone();
    }

    /// One glyph with its surroundings. The caller releases it.
    Mat glyph(int place) {
        int from = Math.max(0, (place + 1) * PLACE - PLACE / 2);
        return pixels.submat(0, pixels.rows(), from, Math.min(pixels.cols(), from + PLACE))
                .clone();
    }

    @Override
    public void close() {
        pixels.release();
    }
}
