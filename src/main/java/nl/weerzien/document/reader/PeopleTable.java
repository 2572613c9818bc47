package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.LabelFinder.Found;
import nl.weerzien.document.reader.LabelFinder.Known;
import org.jspecify.annotations.Nullable;

/// A table that names a person a row: labels at its head, below each the values of its column. Columns whose
/// label is not known keep their values to themselves.
///
/// @param head the labels that are known, from left to right
record PeopleTable(List<Found> head) {
    /// So many labels and hardly anything else make a head.
    private static final int LABELS = 3;
    /// Words of one cell stand closer than this many heights.
    private static final double WITHIN_CELL = 0.9;
    /// Parts of a cell that was cut stand closer than this many heights.
    private static final double BROKEN = 2;
    private static final double GUESS = 0.5;
    private static final Pattern DATE =
            Pattern.compile("\\D?(\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2} \\p{L}[\\p{L} ]+ \\d{4})\\D?");
    /// Rows follow each other within so many heights.
    private static final double APART = 6;

    /// Labels with other words between them are a head too when the rows below are cut into cells as it is.
    static boolean isHead(List<Row> rows, List<List<Found>> found, int at) {
        var labels = found.get(at);
        if (labels.size() < LABELS) return false;
        long inLabels = labels.stream().mapToLong(label -> label.words().size()).sum();
        if (rows.get(at).words().size() - inLabels <= labels.size() / 2) return true;
        return at + 1 < rows.size()
                && found.get(at + 1).isEmpty()
                && cells(rows.get(at + 1)).size() >= labels.size();
    }

    /// The first row below a head that is not of its table: other labels, a wide white space or a
    /// sentence end it.
    static int end(List<Row> rows, List<List<Found>> found, int at) {
        int end = at + 1;
        while (end < rows.size() && found.get(end).size() < LABELS) {
            var above = Row.around(rows.get(end - 1).words());
            if (Row.around(rows.get(end).words()).y() - above.bottom() > APART * above.height()) break;
            if (isSentence(rows.get(end), found.get(at))) break;
            end++;
        }
        return end;
    }

    /// Words without a wide space that run on below several labels.
    private static boolean isSentence(Row row, List<Found> head) {
        var box = Row.around(row.words());
        long over = head.stream()
                .filter(label -> label.box().sharedColumns(box) > 0)
                .count();
        return over >= LABELS && cells(row).size() == 1;
    }

    /// The values of rows below the head.
    List<Labelled> under(List<Row> rows) {
        var result = new ArrayList<Labelled>();
        for (var row : rows) {
            var cells = cells(row);
            for (var label : head) result.add(new Labelled(label, cell(cells, label), true));
            if (head.stream().noneMatch(label -> label.label().field() == FieldName.BIRTH_DATE))
                cells.stream()
                        .filter(this::isOfNoColumn)
                        .filter(this::isDate)
                        .map(this::born)
                        .forEach(result::add);
        }
        return result;
    }

    /// The nearest of the cells that may be of a column, with what stands close beside it.
    private List<Word> cell(List<List<Word>> cells, Found label) {
        var own =
                cells.stream().filter(cell -> column(Row.around(cell)) == label).toList();
        var nearest = own.stream()
                .min(Comparator.comparingDouble(cell -> distance(label, Row.around(cell))))
                .map(Row::around)
                .orElse(null);
        if (nearest == null) return List.of();
        var words = own.stream()
                .filter(cell -> Row.gap(Row.around(cell), nearest) < BROKEN * nearest.height())
                .flatMap(List::stream)
                .toList();
        return new Row(words).inDirection(label.rightToLeft());
    }

    private boolean isOfNoColumn(List<Word> cell) {
        var box = Row.around(cell);
        var column = column(box);
        return column == null || Row.gap(column.box(), box) > BROKEN * box.height();
    }

    private boolean isDate(List<Word> cell) {
        var words = new Row(cell).inDirection(head.getFirst().rightToLeft());
        return DATE.matcher(Digits.western(FieldReader.text(words))).matches();
    }

    /// In a table of people whose heads name no day of birth, dates in a column of unknown name are most likely
    /// that; too unsure to be believed without a look.
    private Labelled born(List<Word> cell) {
        var guess = new Known("", "", FieldName.BIRTH_DATE, false);
        boolean rightToLeft = head.getFirst().rightToLeft();
        var words = new Row(cell).inDirection(rightToLeft);
        return new Labelled(new Found(guess, words, Row.around(cell), GUESS, rightToLeft), words, true);
    }

    private static List<List<Word>> cells(Row row) {
        return row.parts(WITHIN_CELL * row.height());
    }

    /// The label of a cell's column: the one it begins or is centred under most exactly; null when it is nearer
    /// to where another column, of no known label, must be.
    private @Nullable Found column(Box cell) {
        Found best = null;
        for (var label : head) if (best == null || distance(label, cell) < distance(best, cell)) best = label;
        if (best == null || distance(best, cell) <= reach(best)) return best;
        return cell.sharedColumns(best.box()) > 0 ? best : null;
    }

    private static double distance(Found label, Box cell) {
        var box = label.box();
        double middles = Math.abs(box.middleX() - cell.middleX());
        double starts = label.rightToLeft() ? Math.abs(box.right() - cell.right()) : Math.abs(box.x() - cell.x());
        return Math.min(middles, starts);
    }

    /// Half way to the nearest other label.
    private double reach(Found label) {
        return head.stream()
                .filter(other -> other != label)
                .mapToDouble(other -> distance(other, label.box()) / 2)
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
