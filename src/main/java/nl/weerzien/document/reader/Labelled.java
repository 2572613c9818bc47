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

    /// The labels of a page with their values, in the order of the page.
    static List<Labelled> of(List<Row> rows, LabelFinder finder) {
        var found = rows.stream().map(row -> labels(row, finder)).toList();
        var result = new ArrayList<Labelled>();
        for (int i = 0; i < rows.size(); i++) {
            if (PeopleTable.isHead(rows, found, i)) {
                int end = PeopleTable.end(rows, found, i);
                result.addAll(new PeopleTable(found.get(i)).under(rows.subList(i + 1, end)));
                i = end - 1;
            } else result.addAll(beside(rows, found, i, finder));
        }
        return result.stream().filter(labelled -> !labelled.value().isEmpty()).toList();
    }

    private static List<Found> labels(Row row, LabelFinder finder) {
        var found = finder.find(row);
        return found.isEmpty() ? finder.halfRead(row).stream().toList() : found;
    }

    private static List<Labelled> beside(List<Row> rows, List<List<Found>> found, int at, LabelFinder finder) {
        var row = rows.get(at);
        var result = new ArrayList<Labelled>();
        for (var label : found.get(at)) result.add(beside(rows, found, at, whole(row, label, finder)));
        if (result.size() == 1) TwinLabel.of(row, result.getFirst()).ifPresent(result::add);
        return result;
    }

    private static Found whole(Row row, Found label, LabelFinder finder) {
        var words = row.inDirection(label.rightToLeft());
        return LongerLabel.of(label, words.subList(words.indexOf(label.words().getLast()) + 1, words.size()), finder);
    }

    private static Labelled beside(List<Row> rows, List<List<Found>> found, int at, Found label) {
        var value = beside(rows.get(at), found.get(at), label, label.rightToLeft());
        if (isProse(rows.get(at), label, value)) return new Labelled(label, List.of(), false);
        if (value.isEmpty()) value = before(rows.get(at), found.get(at), label);
        if (!value.isEmpty() && !isPartOfLabel(label, value)) return new Labelled(label, value, false);
        var below = below(rows, found, at, label);
        boolean under = value.isEmpty() || hasFigures(below);
        return new Labelled(label, under ? below : value, under);
    }

    /// Words without figures beside the label of a date may belong to the label, if the date stands under it.
    private static boolean isPartOfLabel(Found label, List<Word> value) {
        var field = label.label().field();
        return field != null && field.isDate() && !hasFigures(value);
    }

    private static boolean hasFigures(List<Word> words) {
        return words.stream().anyMatch(word -> Digits.any(word.text()));
    }

    private static List<Word> below(List<Row> rows, List<List<Found>> found, int at, Found label) {
        int next = at + 1;
        while (next < rows.size() && rows.get(next).words().stream().noneMatch(Script::says)) next++;
        return next < rows.size() ? below(rows.get(next), found.get(next), label) : List.of();
    }

    /// On the other side; the number of a field, which may be read as two, is no value.
    private static List<Word> before(Row row, List<Found> labels, Found label) {
        var value = beside(row, labels, label, !label.rightToLeft());
        return value.size() <= 2 && value.stream().allMatch(LabelFinder::isNumber) ? List.of() : value;
    }

    /// In a sentence the words of a label run on without a colon or a space wider than others.
    private static boolean isProse(Row row, Found label, List<Word> value) {
        if (value.size() <= FEW || LabelFinder.endsLabel(label.words().getLast())) return false;
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
            if (!value.isEmpty() || Script.says(word)) value.add(word);
        }
        while (!value.isEmpty() && !Script.says(value.getLast())) value.removeLast();
        return value;
    }

    /// A row that also has words elsewhere is a row of its own, not the value of what stands above it. A single sign
    /// apart, as the shadow of a fold leaves it, or ruled lines are no words.
    private static List<Word> below(Row row, List<Found> labels, Found label) {
        if (!labels.isEmpty()) return List.of();
        var parts = row.parts(WITHIN_VALUE * row.height());
        if (parts.size() > 1) parts.removeIf(Labelled::isNoWord);
        if (parts.size() != 1) return List.of();
        var part = new Row(parts.getFirst());
        boolean near = row.words().getFirst().box().y() - label.box().bottom()
                < BELOW * label.box().height();
        boolean under = part.words().stream().anyMatch(word -> word.box().sharedColumns(label.box()) > 0);
        return near && under ? part.inDirection(label.rightToLeft()) : List.of();
    }

    private static boolean isNoWord(List<Word> part) {
        boolean oneSign = part.size() == 1 && part.getFirst().text().length() == 1;
        return oneSign || part.stream().noneMatch(Script::says);
    }
}
