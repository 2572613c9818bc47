package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.weerzien.document.Box;
import org.opencv.core.Mat;

/// Letters that follow one another in rows, as those of written lines do: in whichever of two directions more of them
/// do, for a page may lie on its side.
///
/// @param rows each from left to right, or from top to bottom on a page that lies, in pixels of a picture whose
///     longer side has [#SEEN_AT]
/// @param strokes how many there are that may be letters, in rows or not
/// @param lying whether the page lies on its side, and the rows are those of the page turned a quarter clockwise
/// @param width of the picture whose pixels the rows are in, turned if the page lies
record LetterRows(List<List<Box>> rows, int strokes, boolean lying, int width) {
    static final int SEEN_AT = 2000;
    private static final int FEWEST = 5;
    /// Of the height of a letter: no gap inside a row is wider, and no row is shorter.
    private static final double WIDEST_GAP = 1.6;

    private static final double SHORTEST = 4;
    private static final double WRITTEN = 0.3;

    /// More strokes than a page of small print has are texture, and looking for rows among them takes long.
    private static final int MOST = 20_000;

    /// @param grey of any size: it is looked at at one and the same
    static LetterRows of(Mat grey) {
        var seen = Pixels.scaled(grey, (double) SEEN_AT / Math.max(grey.cols(), grey.rows()));
        var blackOnWhite = Preparation.blackOnWhite(seen);
        int height = seen.rows();
        int width = seen.cols();
        var letters = Ink.letters(blackOnWhite);
        seen.release();
        blackOnWhite.release();
        if (letters.size() > MOST) return new LetterRows(List.of(), letters.size(), false, width);
        var standing = new LetterRows(rows(letters), letters.size(), false, width);
        var turned = letters.stream()
                .map(box -> new Box(height - box.bottom(), box.x(), box.height(), box.width()))
                .toList();
        var lying = new LetterRows(rows(turned), letters.size(), true, height);
        return lying.letters() > standing.letters() ? lying : standing;
    }

    private static List<List<Box>> rows(List<Box> letters) {
        var sorted = letters.stream().sorted(Comparator.comparingInt(Box::x)).toArray(Box[]::new);
        var next = successors(sorted);
        var follows = new boolean[sorted.length];
        for (int to : next) if (to >= 0) follows[to] = true;
        var rows = new ArrayList<List<Box>>();
        for (int i = 0; i < sorted.length; i++) {
            if (follows[i]) continue;
            var row = new ArrayList<Box>();
            for (int at = i; at >= 0; at = next[at]) row.add(sorted[at]);
            if (isLine(row)) rows.add(row);
        }
        return rows;
    }

    /// For each letter the one that stands next to it on its right, which then follows no other; -1 at the end of a
    /// row.
    private static int[] successors(Box[] sorted) {
        var next = new int[sorted.length];
        var gaps = new int[sorted.length];
        var before = new int[sorted.length];
        Arrays.fill(next, -1);
        Arrays.fill(before, -1);
        for (int i = 0; i < sorted.length; i++) {
            int to = nearest(sorted, i);
            if (to < 0) continue;
            int gap = sorted[to].x() - sorted[i].right();
            if (before[to] >= 0 && gaps[to] <= gap) continue;
            if (before[to] >= 0) next[before[to]] = -1;
            next[i] = to;
            before[to] = i;
            gaps[to] = gap;
        }
        return next;
    }

    private static int nearest(Box[] sorted, int at) {
        var box = sorted[at];
        int best = -1;
        double reach = box.right() + 2.5 * WIDEST_GAP * box.height();
        for (int i = at + 1; i < sorted.length && sorted[i].x() < reach; i++) {
            if (sorted[i].x() <= box.x() + box.width() / 2 || !sameRow(box, sorted[i])) continue;
            if (best < 0 || sorted[i].x() < sorted[best].x()) best = i;
        }
        return best;
    }

    private static boolean sameRow(Box one, Box other) {
        int larger = Math.max(one.height(), other.height());
        int smaller = Math.min(one.height(), other.height());
        return larger <= 2.5 * smaller
                && one.sharedRows(other) >= 0.5 * smaller
                && other.x() - one.right() <= WIDEST_GAP * larger;
    }

    private static boolean isLine(List<Box> row) {
        if (row.size() < FEWEST) return false;
        return row.getLast().right() - row.getFirst().x() >= SHORTEST * middle(row);
    }

    private static int middle(List<Box> letters) {
        var heights = letters.stream().mapToInt(Box::height).sorted().toArray();
        return heights[heights.length / 2];
    }

    int letters() {
        return rows.stream().mapToInt(List::size).sum();
    }

    /// The letters in the pixels of the picture as it was seen, on its side or not.
    ///
    /// @param columns of that picture
    /// @param lines of that picture
    List<Box> letters(int columns, int lines) {
        double factor = (double) (lying ? lines : columns) / width;
        return rows.stream()
                .flatMap(List::stream)
                .map(letter ->
                        lying ? new Box(letter.y(), width - letter.right(), letter.height(), letter.width()) : letter)
                .map(letter -> letter.scaled(factor))
                .toList();
    }

    /// Whether so many strokes stand in rows as on pages of writing: nearly half of them at least. Of leaves, hair or
    /// stones a quarter at most happens to.
    boolean looksWritten() {
        return letters() >= WRITTEN * strokes && !rows.isEmpty();
    }

    /// The height in pixels of usual letters, 0 when there are no rows. Letters count by the room they take: there may
    /// be more dots on dotted lines than letters above them.
    int letterHeight() {
        var letters = rows.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Box::height))
                .toList();
        long all = letters.stream().mapToLong(LetterRows::room).sum();
        long sum = 0;
        for (var letter : letters) {
            sum += room(letter);
            if (2 * sum >= all) return letter.height();
        }
        return 0;
    }

    private static long room(Box letter) {
        return (long) letter.width() * letter.height();
    }
}
