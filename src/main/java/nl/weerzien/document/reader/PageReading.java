package nl.weerzien.document.reader;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.document.Page;
import nl.weerzien.document.Picture;
import nl.weerzien.document.Quality;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Orienting.Told;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;

/// Reads one page: flattens it, turns it upright, straightens it, takes its picture, recognises its words and its zone.
final class PageReading implements AutoCloseable {
    private static final int LONGEST = 4200;
    private static final int LONGEST_PICTURE = 2400;
    /// Beside a machine-readable zone everything stands in Latin letters too.
    private static final String OF_TRAVEL = "eng";
    private static final int JPEG_QUALITY = 85;
    /// Read this well, a page cannot lie upside down.
    private static final double UPRIGHT = 0.6;
    /// Read this well when flattened, a photograph need not be read as it is.
    private static final double WELL = 0.75;

    private final Orienting orienting;
    private final ZoneReader zones;
    private final LeafReading leaves;

    /// What was found on a page.
    ///
    /// @param leaves in reading order, in the picture's pixels
    record Read(Page page, List<Leaf> leaves, ZoneReader.@Nullable Seen zone, String models) {

        boolean isProven() {
            return zone != null && zone.zone().proven();
        }

        /// The same without the picture, which is large.
        Read withoutPicture() {
            var light = new Picture(
                    new byte[0], page.picture().width(), page.picture().height());
            return new Read(
                    new Page(
                            page.number(),
                            light,
                            page.text(),
                            page.words(),
                            page.confidence(),
                            page.rotation(),
                            page.quality()),
                    leaves,
                    zone,
                    models);
        }
    }

    PageReading(Path models) {
        leaves = new LeafReading(models);
        orienting = new Orienting(models, leaves.recognising);
        zones = new ZoneReader(models);
    }

    /// @param number from 1
    /// @param languages combinations of models to try, likeliest first
    Read read(BufferedImage image, int number, List<String> languages, LocalDate today) {
        var whole = Pixels.colour(image);
        var colour = Pixels.within(whole, LONGEST);
        whole.release();
        try {
            var paper = OutlineFinder.find(colour).filter(outline -> outline.isAlone(colour));
            return paper.isPresent()
                    ? flattened(paper.get(), colour, number, languages, today)
                    : read(colour, number, languages, today);
        } finally {
            colour.release();
        }
    }

    /// The paper as if seen from straight above; the photograph as it is where more of that can be read.
    private Read flattened(Outline paper, Mat colour, int number, List<String> languages, LocalDate today) {
        var flat = paper.flattened(colour);
        var read = read(flat, number, languages, today);
        flat.release();
        if (read.page().confidence() >= WELL || read.isProven()) return read;
        var asItIs = read(colour, number, languages, today);
        return better(read, asItIs);
    }

    private Read read(Mat colour, int number, List<String> languages, LocalDate today) {
        try (var page = DottedLines.without(Pixels.grey(colour))) {
            var quality =
                    Judging.judge(colour, page.grey(), page.blackOnWhite(), Math.max(colour.cols(), colour.rows()));
            var strokes = Ink.letters(page.blackOnWhite());
            var zone = zones.read(page.grey(), strokes, number, today).orElse(null);
            var told = zone != null && zone.tellsPose()
                    ? new Told(new Pose(zone.clockwise(), Math.toDegrees(Math.atan(zone.slope()))), languages)
                    : orienting.pose(page, strokes, languages);
            var tried = zone == null ? told.languages() : List.of(OF_TRAVEL);
            var read = read(told.pose(), colour, page, number, quality, tried, zone);
            if (zone != null
                    || read.page().confidence() >= UPRIGHT
                    || read.page().words().isEmpty()) return read;
            var other = orienting.byTrial(page, strokes, languages);
            if (other.clockwise() == told.pose().clockwise()) return read;
            var again = read(other, colour, page, number, quality, languages, null);
            return better(read, again);
        }
    }

    private Read read(
            Pose pose,
            Mat colour,
            Sheet page,
            int number,
            Quality quality,
            List<String> languages,
            ZoneReader.@Nullable Seen zone) {
        var picture = picture(pose, colour);
        var grey = page.grey();
        try (var straight = page.in(pose)) {
            double factor = (double) picture.width() / straight.grey().cols();
            var read = leaves.read(straight, number, languages);
            var scaled = read.leaves().stream().map(leaf -> leaf.scaled(factor)).toList();
            var words = scaled.stream().flatMap(leaf -> leaf.words().stream()).toList();
            var cutOff = new CutOff(pose.straightening(pose.clockwise(), grey.cols(), grey.rows()));
            boolean cut = read.leaves().stream().anyMatch(leaf -> cutOff.is(leaf.words()));
            var judged = cut ? quality.and(CutOff.VERDICT) : quality;
            var written = new Page(number, picture, text(words), words, read.confidence(), pose.clockwise(), judged);
            return new Read(written, scaled, zone == null ? null : placed(zone, pose, grey, factor), read.models());
        }
    }

    private static Read better(Read one, Read other) {
        boolean more = Recognising.amount(other.page().words())
                > Recognising.amount(one.page().words());
        return more ? other : one;
    }

    private static ZoneReader.Seen placed(ZoneReader.Seen seen, Pose pose, Mat grey, double factor) {
        var box = pose.place(seen.box(), seen.clockwise(), grey.cols(), grey.rows());
        return new ZoneReader.Seen(seen.zone().at(box.scaled(factor)), seen.clockwise(), seen.slope(), box);
    }

    private static Picture picture(Pose pose, Mat colour) {
        var within = Pixels.within(colour, LONGEST_PICTURE);
        var small = pose.apply(within);
        within.release();
        var bytes = new MatOfByte();
        var quality = new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, JPEG_QUALITY);
        Imgcodecs.imencode(".jpg", small, bytes, quality);
        var picture = new Picture(bytes.toArray(), small.cols(), small.rows());
        for (var used : new Mat[] {small, bytes, quality}) used.release();
        return picture;
    }

    private static String text(List<Word> words) {
        var text = new StringBuilder();
        int line = -1;
        for (var word : words) {
            if (!text.isEmpty()) text.append(word.line() == line ? ' ' : '\n');
            text.append(word.text());
            line = word.line();
        }
        return text.toString();
    }

    @Override
    public void close() {
        orienting.close();
        zones.close();
        leaves.close();
    }
}
