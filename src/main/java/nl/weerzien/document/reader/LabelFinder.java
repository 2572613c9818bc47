package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.jspecify.annotations.Nullable;

/// Finds printed labels in a row of words.
final class LabelFinder {
    private static final int LONGEST = 6;
    /// Words of one label stand closer than this many heights; a new cell begins farther away.
    private static final double WITHIN_LABEL = 1.3;

    private static final Pattern NUMBER = Pattern.compile("[(.]?\\p{Nd}{1,2}[).:,،\\-]?|\\S{1,2}[).]|[).]\\S{1,2}");
    /// A number that runs into its label.
    private static final Pattern NUMBERED = Pattern.compile("^\\(?\\p{Nd}{1,2}[).:,،\\-]+(?=\\p{L})");

    private final Map<String, List<Known>> leftToRight;
    private final Map<String, List<Known>> rightToLeft;
    private final List<Known> daysLeftToRight;
    private final List<Known> daysRightToLeft;
    private final Phrases phrases;

    /// A label as it is looked for.
    ///
    /// @param field null for a label whose value must not be taken over
    /// @param own whether the likeliest kind of the paper has it
    record Known(String text, String folded, @Nullable FieldName field, boolean own) {}

    /// A label as it was found.
    ///
    /// @param nearness 1 when it was read letter by letter
    record Found(Known label, List<Word> words, Box box, double nearness, boolean rightToLeft) {}

    LabelFinder(List<Known> labels) {
        var sides = labels.stream()
                .collect(Collectors.partitioningBy(
                        label -> Script.rightToLeft(label.text()), Collectors.groupingBy(Known::folded)));
        rightToLeft = sides.getOrDefault(true, Map.of());
        leftToRight = sides.getOrDefault(false, Map.of());
        daysLeftToRight = days(leftToRight);
        daysRightToLeft = days(rightToLeft);
        phrases = new Phrases(labels.stream().map(Known::folded).toList());
    }

    /// The labels of a row that do not overlap, each the best for its words.
    List<Found> find(Row row) {
        var candidates = new ArrayList<Found>();
        for (boolean rightToLeft : new boolean[] {true, false}) {
            var words = row.inDirection(rightToLeft);
            for (int from = 0; from < words.size(); from++)
                if (beginsCell(row, words, from)) collect(candidates, row, words, from, rightToLeft);
        }
        candidates.sort(
                Comparator.comparingDouble((Found found) -> worth(found)).reversed());
        var chosen = new ArrayList<Found>();
        for (var candidate : candidates)
            if (chosen.stream().noneMatch(other -> other.words().stream().anyMatch(candidate.words()::contains)))
                chosen.add(candidate);
        chosen.removeIf(found -> isValue(row, found, chosen));
        chosen.sort(Comparator.comparingInt(found -> found.box().x()));
        return chosen;
    }

    /// The label of a day of which half was read, in a row where nothing was found.
    Optional<Found> halfRead(Row row) {
        boolean rightToLeft = row.words().stream().anyMatch(word -> Script.rightToLeft(word.text()));
        return HalfRead.label(row.inDirection(rightToLeft), rightToLeft ? daysRightToLeft : daysLeftToRight)
                .map(half -> new Found(
                        half.label(),
                        half.words(),
                        Row.around(half.words()),
                        Math.min(FieldReader.TO_LOOK_AT, half.nearness()),
                        rightToLeft));
    }

    private static List<Known> days(Map<String, List<Known>> labels) {
        return labels.values().stream()
                .flatMap(List::stream)
                .filter(label -> label.field() != null && label.field().isDate())
                .toList();
    }

    /// A place or name that only looks like a label of other papers: what follows a colon of this kind's own label is
    /// its value.
    private static boolean isValue(Row row, Found found, List<Found> chosen) {
        if (found.label().own() || endsLabel(found.words().getLast())) return false;
        var words = row.inDirection(found.rightToLeft());
        int at = words.indexOf(found.words().getFirst());
        if (at == 0 || !endsLabel(words.get(at - 1))) return false;
        return chosen.stream()
                .anyMatch(
                        label -> label.label().own() && label.words().getLast().equals(words.get(at - 1)));
    }

    /// Longer labels first (`name of the father` before `name`), then the better read, then the kind's own.
    private static double worth(Found found) {
        return found.label().folded().length() * found.nearness()
                + (found.label().own() ? 0.5 : 0);
    }

    private static boolean beginsCell(Row row, List<Word> words, int from) {
        if (from == 0) return true;
        var before = words.get(from - 1);
        return endsLabel(before)
                || isNumber(before) && beginsCell(row, words, from - 1)
                || Row.gap(before.box(), words.get(from).box()) > WITHIN_LABEL * row.height()
                || Script.differs(before.text(), words.get(from).text())
                || !Script.says(before);
    }

    /// Whether a colon, in whatever script or as it is misread, ends a label with this word.
    static boolean endsLabel(Word word) {
        return ":;፡፦".indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
    }

    /// What numbers the fields of a form: `3`, `3.`, `(12)`, `a)`.
    static boolean isNumber(Word word) {
        return NUMBER.matcher(word.text()).matches();
    }

    private void collect(List<Found> candidates, Row row, List<Word> words, int from, boolean rightToLeft) {
        var joined = new StringBuilder();
        for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
            if (to > from && Row.gap(words.get(to - 1).box(), words.get(to).box()) > WITHIN_LABEL * row.height())
                return;
            var text = words.get(to).text();
            joined.append(Folded.of(to > from ? text : NUMBERED.matcher(text).replaceFirst("")));
            var span = words.subList(from, to + 1);
            best(joined.toString(), rightToLeft)
                    .forEach(known -> candidates.add(new Found(
                            known,
                            List.copyOf(span),
                            Row.around(span),
                            Nearness.of(joined.toString(), known.folded()),
                            rightToLeft)));
            if (endsLabel(words.get(to))) return;
        }
    }

    /// The field that these words name by themselves; null when they name none.
    @Nullable
    FieldName meaning(List<Word> words) {
        var joined = new StringBuilder();
        words.forEach(word -> joined.append(Folded.of(word.text())));
        return best(joined.toString(), Script.rightToLeft(joined.toString())).stream()
                .map(Known::field)
                .findFirst()
                .orElse(null);
    }

    private List<Known> best(String read, boolean rightToLeft) {
        var side = rightToLeft ? this.rightToLeft : leftToRight;
        return phrases.near(read).stream()
                .flatMap(phrase -> side.getOrDefault(phrase, List.of()).stream())
                .max(Comparator.comparingDouble(
                        (Known label) -> Nearness.of(read, label.folded()) + (label.own() ? 0.01 : 0)))
                .stream()
                .toList();
    }
}
