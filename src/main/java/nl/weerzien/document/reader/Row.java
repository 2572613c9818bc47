package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;

/// Words that stand beside one another, from left to right, whatever direction they are read in.
record Row(List<Word> words) {
    Row {
        words = words.stream()
                .sorted(Comparator.comparingInt(word -> word.box().x()))
                .toList();
    }

    /// The rows of a page, from top to bottom. The recogniser's own lines end at wide gaps, as between the
    /// columns of a form; these do not.
    static List<Row> of(List<Word> words) {
        var rows = new ArrayList<List<Word>>();
        var sorted = words.stream()
                .sorted(Comparator.comparingInt(word -> middle(word.box())))
                .toList();
        for (var word : sorted) {
            var row = rows.isEmpty() ? null : rows.getLast();
            if (row != null && sharesRow(row, word)) row.add(word);
            else rows.add(new ArrayList<>(List.of(word)));
        }
        return rows.stream().map(Row::new).toList();
    }

    private static boolean sharesRow(List<Word> row, Word word) {
        double mean =
                row.stream().mapToInt(other -> middle(other.box())).average().orElse(0);
        int height = row.stream().mapToInt(other -> other.box().height()).max().orElse(0);
        return Math.abs(middle(word.box()) - mean)
                < 0.5 * Math.max(height, word.box().height());
    }

    private static int middle(Box box) {
        return box.y() + box.height() / 2;
    }

    /// The words in the direction of a script.
    List<Word> inDirection(boolean rightToLeft) {
        return rightToLeft ? words.reversed() : words;
    }

    /// The height of a usual word of the row.
    double height() {
        return usualHeight(words);
    }

    /// The height of a usual word; 0 when there is none.
    static double usualHeight(List<Word> words) {
        var heights =
                words.stream().mapToInt(word -> word.box().height()).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    /// The words between gaps of `wide` pixels and more.
    List<List<Word>> parts(double wide) {
        var parts = new ArrayList<List<Word>>();
        for (var word : words) {
            boolean joins = !parts.isEmpty() && gap(parts.getLast().getLast().box(), word.box()) < wide;
            if (joins) parts.getLast().add(word);
            else parts.add(new ArrayList<>(List.of(word)));
        }
        return parts;
    }

    /// The words of each line that the recogniser saw, from the first to the last.
    static List<List<Word>> lines(List<Word> words) {
        return List.copyOf(words.stream()
                .collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()))
                .values());
    }

    /// White columns between two boxes of the row.
    static int gap(Box a, Box b) {
        return Math.max(a.x(), b.x()) - Math.min(a.right(), b.right());
    }

    /// Around all of these words, of which there must be at least one.
    static Box around(List<Word> words) {
        return words.stream().map(Word::box).reduce(Box::with).orElseThrow();
    }
}
