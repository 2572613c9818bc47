package nl.weerzien.document.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.LabelFinder.Known;
import org.jspecify.annotations.Nullable;

/// A label of which half was read: words up to a colon, with a day behind it, that are clearly nearer to the labels of
/// one field than to those of any other. It says where to look, not more.
///
/// @param nearness as [Nearness#of]
record HalfRead(Known label, List<Word> words, double nearness) {
    private static final double HALF = 0.5;
    /// How much nearer than to a label of another field.
    private static final double CLEARLY = 0.2;

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");
    /// A day and a year at least.
    private static final int PARTS_OF_DAY = 2;

    /// @param row in reading direction
    /// @param labels those that it may be, of fields that hold a day
    static Optional<HalfRead> label(List<Word> row, List<Known> labels) {
        var words = row.stream().dropWhile(LabelFinder::isNumber).toList();
        int colon = 0;
        while (colon < words.size() && !LabelFinder.endsLabel(words.get(colon))) colon++;
        if (colon == words.size() || !isDay(words.subList(colon + 1, words.size()))) return Optional.empty();
        var half = words.subList(0, colon + 1);
        var read = half.stream().map(word -> Folded.of(word.text())).collect(Collectors.joining());
        return nearest(labels.stream()
                .map(label -> new HalfRead(label, half, Nearness.of(read, label.folded())))
                .toList());
    }

    private static boolean isDay(List<Word> words) {
        var text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return FIGURES.matcher(text).results().count() >= PARTS_OF_DAY;
    }

    private static Optional<HalfRead> nearest(List<HalfRead> all) {
        var byField = new HashMap<@Nullable FieldName, HalfRead>();
        for (var one : all) byField.merge(one.label().field(), one, (a, b) -> a.nearness() >= b.nearness() ? a : b);
        var best = byField.values().stream()
                .sorted(Comparator.comparingDouble(HalfRead::nearness).reversed())
                .toList();
        if (best.isEmpty() || best.getFirst().nearness() < HALF) return Optional.empty();
        boolean clear =
                best.size() == 1 || best.getFirst().nearness() - best.get(1).nearness() >= CLEARLY;
        return clear ? Optional.of(best.getFirst()) : Optional.empty();
    }
}
