package nl.weerzien.document.reader;

import java.util.List;
import nl.weerzien.document.Box;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Tells where a lamp or a flash shines so much that writing is lost: amid the writing a patch as light as can be, on
/// paper that is darker, fading on every side, in which no letters stand. A picture or a label stuck on the paper ends
/// sharply; in the light of a lamp that does no harm, letters are still seen; a scan is as light everywhere.
///
/// @param paper how light it is, the writing taken away, with [#SMALL] pixels along its longer side
/// @param numbers the patch that each pixel of it belongs to, 0 for none
/// @param letters where they stand in it
record Glare(Plane paper, int[] numbers, List<Box> letters) {
    private static final int SMALL = 800;
    /// Of 255: film and sensors tell nothing above it.
    private static final int LIGHTEST = 250;
    /// Wider than the strokes of writing at this size.
    private static final int STROKE = 15;

    private static final int GRAIN = 5;
    /// Shares of the picture: what is smaller hides a letter at most, what is larger is the paper in good light.
    private static final double SMALLEST = 0.002;

    private static final double LARGEST = 0.3;
    /// A patch is looked at along so many rays from its middle. On most of them the paper beside it is darker by so
    /// much, within so many pixels, and not within fewer: the edge of a picture is sharper, that of daylight wider.
    private static final int RAYS = 16;

    private static final int FADING = 12;
    private static final int DARKER = 14;
    private static final int SHARP = 4;
    private static final int WIDE = 90;
    /// So many specks may look like letters in it, and on so many sides of four writing stands at least.
    private static final int LETTERS_IN_IT = 2;

    private static final int SIDES = 2;

    /// One value for each pixel, row after row.
    record Plane(byte[] values, int width, int height) {
        boolean has(int x, int y) {
            return x >= 0 && y >= 0 && x < width && y < height;
        }

        int place(int x, int y) {
            return y * width + x;
        }

        int at(int x, int y) {
            return values[place(x, y)] & 255;
        }
    }

    /// @param grey of any size
    /// @param rows of the same picture
    static boolean is(Mat grey, LetterRows rows) {
        if (!rows.looksWritten()) return false;
        var small = Pixels.within(grey, SMALL);
        var letters = rows.letters(small.cols(), small.rows());
        var paper = withoutWriting(small);
        var light = new Mat();
        var numbers = new Mat();
        var patches = new Mat();
        var middles = new Mat();
        Core.compare(paper, new Scalar(LIGHTEST), light, Core.CMP_GE);
        int count = Imgproc.connectedComponentsWithStats(light, numbers, patches, middles, 4);
        var glare = of(paper, numbers, letters);
        boolean found = false;
        for (int i = 1; i < count && !found; i++) found = glare.is(i, patches, middles);
        for (var used : new Mat[] {small, paper, light, numbers, patches, middles}) used.release();
        return found;
    }

    private static Glare of(Mat paper, Mat numbers, List<Box> letters) {
        var values = new byte[(int) paper.total()];
        paper.get(0, 0, values);
        var patchOf = new int[values.length];
        numbers.get(0, 0, patchOf);
        return new Glare(new Plane(values, paper.cols(), paper.rows()), patchOf, letters);
    }

    private static Mat withoutWriting(Mat grey) {
        var stroke = Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(STROKE, STROKE));
        var paper = new Mat();
        Imgproc.morphologyEx(grey, paper, Imgproc.MORPH_CLOSE, stroke);
        Imgproc.medianBlur(paper, paper, GRAIN);
        stroke.release();
        return paper;
    }

    private boolean is(int patch, Mat patches, Mat middles) {
        double share = patches.get(patch, Imgproc.CC_STAT_AREA)[0] / numbers.length;
        if (share < SMALLEST || share > LARGEST) return false;
        var box = new Box(
                (int) patches.get(patch, Imgproc.CC_STAT_LEFT)[0],
                (int) patches.get(patch, Imgproc.CC_STAT_TOP)[0],
                (int) patches.get(patch, Imgproc.CC_STAT_WIDTH)[0],
                (int) patches.get(patch, Imgproc.CC_STAT_HEIGHT)[0]);
        return fades(patch, middles.get(patch, 0)[0], middles.get(patch, 1)[0]) && isAmidWriting(box) && hides(patch);
    }

    private boolean fades(int patch, double x, double y) {
        int fading = 0;
        for (int ray = 0; ray < RAYS; ray++) {
            double angle = 2 * Math.PI * ray / RAYS;
            if (fades(patch, x, y, Math.cos(angle), Math.sin(angle))) fading++;
        }
        return fading >= FADING;
    }

    private boolean fades(int patch, double x, double y, double right, double down) {
        int end = -1;
        for (int i = 0; isOn(x + i * right, y + i * down); i++)
            if (numbers[paper.place((int) (x + i * right), (int) (y + i * down))] == patch) end = i;
        if (end < 0) return false;
        for (int i = end; i < end + WIDE && isOn(x + i * right, y + i * down); i++)
            if (paper.at((int) (x + i * right), (int) (y + i * down)) <= LIGHTEST - DARKER) return i - end > SHARP;
        return false;
    }

    private boolean isOn(double x, double y) {
        return paper.has((int) Math.floor(x), (int) Math.floor(y));
    }

    private boolean isAmidWriting(Box patch) {
        boolean left = false;
        boolean right = false;
        boolean above = false;
        boolean below = false;
        for (var letter : letters) {
            boolean beside = letter.sharedRows(patch) > 0;
            boolean inColumn = letter.sharedColumns(patch) > 0;
            left |= beside && letter.right() <= patch.x();
            right |= beside && letter.x() >= patch.right();
            above |= inColumn && letter.bottom() <= patch.y();
            below |= inColumn && letter.y() >= patch.bottom();
        }
        return (left ? 1 : 0) + (right ? 1 : 0) + (above ? 1 : 0) + (below ? 1 : 0) >= SIDES;
    }

    private boolean hides(int patch) {
        return letters.stream()
                        .filter(letter -> {
                            int x = (int) letter.middleX();
                            int y = (int) letter.middleY();
                            return paper.has(x, y) && numbers[paper.place(x, y)] == patch;
                        })
                        .count()
                <= LETTERS_IN_IT;
    }
}
