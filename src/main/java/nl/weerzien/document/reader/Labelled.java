package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.LabelFinder.Found;

/// A label and the words that belong to it: beside it in its reading direction, or below it as in a table.
///
/// @param below whether the words stand under the label, which is less sure
record Labelled(Found label, List<Word> value, boolean below) {
    /// Words of one value stand closer than this many heights; another cell begins farther away.
    private static final double WITHIN_VALUE = 2.5;
    /// A value stands at most this many heights below its label.
    private static final double BELOW = 3;
    /// A name has this many words and more; a value of so many may stand close to its label.
    private static final int FEW = 4;
    /// So many labels and nothing else make the head of a table.
    private static final int HEAD = 3;

    /// The labels of a page with their values, in the order of the page.
    static List<Labelled> of(List<Row> rows, LabelFinder finder) {
        var found = rows.stream().map(finder::find).toList();
        var result = new ArrayList<Labelled>();
        for (int i = 0; i < rows.size(); i++) {
            if (isHead(rows.get(i), found.get(i))) result.addAll(table(rows, found, i));
            else for (var label : found.get(i)) result.add(beside(rows, found, i, label));
        }
        return result.stream().filter(labelled -> !labelled.value().isEmpty()).toList();
    }

    private static boolean isHead(Row row, List<Found> labels) {
        long inLabels = labels.stream().mapToLong(label -> label.words().size()).sum();
        return labels.size() >= HEAD && row.words().size() - inLabels <= labels.size() / 2;
    }

    private static Labelled beside(List<Row> rows, List<List<Found>> found, int at, Found label) {
        var value = beside(rows.get(at), found.get(at), label, label.rightToLeft());
        if (isProse(rows.get(at), label, value)) return new Labelled(label, List.of(), false);
        if (value.isEmpty()) value = beside(rows.get(at), found.get(at), label, !label.rightToLeft());
        if (!value.isEmpty()) return new Labelled(label, value, false);
        return new Labelled(
                label, at + 1 < rows.size() ? below(rows.get(at + 1), found.get(at + 1), label) : List.of(), true);
    }

    /// In a sentence the words of a label run on without a colon or a space wider than others.
    private static boolean isProse(Row row, Found label, List<Word> value) {
        if (value.size() <= FEW || label.words().getLast().text().endsWith(":")) return false;
        return Row.gap(label.words().getLast().box(), value.getFirst().box()) < row.height()
                && !value.getFirst().text().startsWith(":");
    }

    /// Walks away from the label. The same label in another language may stand between it and the value.
    private static List<Word> beside(Row row, List<Found> labels, Found label, boolean leftwards) {
        var words = row.inDirection(leftwards);
        var last = label.words().getLast();
        int from = Math.max(words.indexOf(label.words().getFirst()), words.indexOf(last)) + 1;
        var value = new ArrayList<Word>();
        for (var word : words.subList(from, words.size())) {
            var other =
                    labels.stream().filter(one -> one.words().contains(word)).findFirst();
            if (other.isPresent()) {
                if (value.isEmpty()
                        && other.get().label().field() == label.label().field()) continue;
                break;
            }
            if (!value.isEmpty() && Row.gap(value.getLast().box(), word.box()) > WITHIN_VALUE * row.height()) break;
            if (!value.isEmpty() || word.text().codePoints().anyMatch(Character::isLetterOrDigit)) value.add(word);
        }
        return value;
    }

    /// A row that also has words elsewhere is a row of its own, not the value of what stands above it.
    private static List<Word> below(Row row, List<Found> labels, Found label) {
        boolean near = row.words().getFirst().box().y() - label.box().bottom()
                < BELOW * label.box().height();
        boolean under = row.words().stream().anyMatch(word -> word.box().sharedColumns(label.box()) > 0);
        boolean elsewhere = false;
        for (int i = 1; i < row.words().size(); i++)
            elsewhere |=
                    Row.gap(row.words().get(i - 1).box(), row.words().get(i).box()) > WITHIN_VALUE * row.height();
        return near && under && !elsewhere && labels.isEmpty() ? row.inDirection(label.rightToLeft()) : List.of();
    }

    /// Every row under the head gives one value for each column, until other labels or a wide white space
    /// end it.
    private static List<Labelled> table(List<Row> rows, List<List<Found>> found, int head) {
        var result = new ArrayList<Labelled>();
        var labels = found.get(head);
        var above = Row.around(rows.get(head).words());
        for (int i = head + 1; i < rows.size() && found.get(i).size() < HEAD; i++) {
            var row = Row.around(rows.get(i).words());
            if (row.y() - above.bottom() > 2 * BELOW * above.height()) break;
            for (var label : labels) {
                var cell = rows.get(i).inDirection(label.rightToLeft()).stream()
                        .filter(word -> nearest(labels, word) == label)
                        .toList();
                result.add(new Labelled(label, cell, true));
            }
            above = row;
        }
        return result;
    }

    private static Found nearest(List<Found> labels, Word word) {
        double middle = word.box().x() + word.box().width() / 2.0;
        var best = labels.getFirst();
        for (var label : labels) if (distance(label, middle) < distance(best, middle)) best = label;
        return best;
    }

    private static double distance(Found label, double middle) {
        return Math.abs(label.box().x() + label.box().width() / 2.0 - middle);
    }
}
