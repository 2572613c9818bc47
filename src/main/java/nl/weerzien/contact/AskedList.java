package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the list of things a letter asks: numbered or bulleted points, each perhaps over several lines, behind words
/// that lead to it.
final class AskedList {
    private static final Pattern NUMBER = Pattern.compile("[(]?(\\d{1,2}|[a-h][.):])[.):]?");
    /// Bullets, and what recognition makes of them.
    private static final Pattern BULLET = Pattern.compile("[•·●○▪■*–—\\-«»°¢©eo+]");

    private final List<LetterLine> lines;
    private final AskedNames names;

    AskedList(List<LetterLine> lines, AskedNames names) {
        this.lines = lines.subList(greeting(lines), lines.size());
        this.names = names;
    }

    private static int greeting(List<LetterLine> lines) {
        var words = LetterWords.phrases("letter.begins");
        for (int i = 0; i < lines.size(); i++) {
            var first = LetterPhrase.fold(lines.get(i).words().getFirst().text());
            if (words.stream().anyMatch(word -> first.equals(word.folded()))) return i;
        }
        return 0;
    }

    List<AskedPoint> points() {
        var lists = new ArrayList<List<AskedPoint>>();
        for (int at = 0; at < lines.size(); ) {
            if (!isMarked(at)) {
                at++;
                continue;
            }
            int end = end(at);
            var list = points(at, end);
            if (leads(at)) return list;
            lists.add(list);
            at = end;
        }
        return lists.stream()
                .filter(list -> list.stream().anyMatch(point -> !point.kinds().isEmpty()))
                .findFirst()
                .orElse(List.of());
    }

    /// Whether one of the two lines before says that things are asked.
    private boolean leads(int at) {
        var before = lines.subList(Math.max(0, at - 2), at).stream()
                .map(LetterLine::text)
                .toList();
        return LetterWords.speak("asked.leads", String.join(" ", before));
    }

    private boolean isMarked(int at) {
        var line = lines.get(at);
        if (line.words().size() < 2) return false;
        var first = line.words().getFirst().text();
        return NUMBER.matcher(first).matches() || BULLET.matcher(first).matches();
    }

    /// Behind the last line of the list that begins here: a line that is no point and stands no further in ends it.
    private int end(int from) {
        int edge = lines.get(from).left();
        int end = from + 1;
        while (end < lines.size()) {
            var line = lines.get(end);
            boolean further = line.left() > edge + line.height() / 2;
            if (!isPoint(end, edge) && (!further || isFar(end))) break;
            end++;
        }
        return end;
    }

    /// Points of one list begin below each other.
    private boolean isPoint(int at, int edge) {
        var line = lines.get(at);
        return isMarked(at) && Math.abs(line.left() - edge) <= line.height();
    }

    /// Whether a wide white space parts a line from the one above, or a page.
    private boolean isFar(int at) {
        var above = lines.get(at - 1);
        var line = lines.get(at);
        if (above.page() != line.page()) return false;
        return line.place().box().y() - above.place().box().bottom() > 2 * line.height();
    }

    private List<AskedPoint> points(int from, int end) {
        var points = new ArrayList<AskedPoint>();
        int edge = lines.get(from).left();
        for (int at = from; at < end; ) {
            int next = at + 1;
            while (next < end && !isPoint(next, edge)) next++;
            points.add(point(at, next));
            at = next;
        }
        return points;
    }

    private AskedPoint point(int from, int end) {
        var first = lines.get(from).from(1);
        var text = new StringBuilder(first.text());
        var place = first.place();
        for (var line : lines.subList(from + 1, end)) {
            text.append(' ').append(line.text());
            place = place.with(line.place());
        }
        var tidy = text.toString().replaceAll("[;,.]+$", "").strip();
        return new AskedPoint(tidy, place, names.in(tidy));
    }
}
