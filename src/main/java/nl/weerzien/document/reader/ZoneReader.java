package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.document.Box;
import nl.weerzien.document.TravelZone;
import org.opencv.core.Mat;

/// Reads machine-readable zones, whichever way up the page lies.
final class ZoneReader implements AutoCloseable {
    private static final int MOST_CANDIDATES = 8;

    private final ZoneSigns signs;

    /// A zone and how the page must be turned and straightened to show it upright.
    ///
    /// @param box in pixels of the turned page
    record Seen(TravelZone zone, int clockwise, double slope, Box box) {

        /// Whether it is so much like a zone that the page surely lies as it does.
        boolean tellsPose() {
            return passed(this) >= 2;
        }
    }

    ZoneReader(Path models) {
        signs = new ZoneSigns(models);
    }

    /// @param strokes of the grey page, as [Ink#letters] gives them
    Optional<Seen> read(Mat grey, List<Box> strokes, int page, LocalDate today) {
        Seen best = null;
        for (int clockwise : new int[] {0, 180, 90, 270}) {
            var candidates = ZoneFinder.find(turned(strokes, grey.cols(), grey.rows(), clockwise));
            if (candidates.isEmpty()) continue;
            var upright = Pixels.turned(grey, clockwise);
            for (var lines : candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
                var box = lines.stream().map(GlyphLine::box).reduce(Box::with).orElseThrow();
                var zone = signs.read(upright, lines)
                        .flatMap(read -> ZoneParser.parse(read.first(), read.second(), page, box, today));
                if (zone.isEmpty()) continue;
                var seen = new Seen(zone.get(), clockwise, lines.getFirst().slope(), box);
                if (best == null || passed(seen) > passed(best)) best = seen;
                if (best.zone().proven()) break;
            }
            upright.release();
            if (best != null && best.zone().proven()) break;
        }
        return Optional.ofNullable(best);
    }

    private static long passed(Seen seen) {
        return seen.zone().checks().stream().filter(TravelZone.Check::passed).count();
    }

    private static List<Box> turned(List<Box> boxes, int width, int height, int clockwise) {
        return boxes.stream()
                .map(box -> switch (clockwise) {
                    case 90 -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
                    case 180 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
                    case 270 -> new Box(box.y(), width - box.right(), box.height(), box.width());
                    default -> box;
                })
                .toList();
    }

    @Override
    public void close() {
        signs.close();
    }
}
