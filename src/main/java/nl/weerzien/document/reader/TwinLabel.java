package nl.weerzien.document.reader;

import java.util.List;
import java.util.Optional;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.LabelFinder.Found;
import nl.weerzien.document.reader.LabelFinder.Known;

/// The other half of a row that says the same in two languages, each from its own edge: where one label is known,
/// the label at the other edge means the same, whatever its words.
final class TwinLabel {
    /// Label and value stand farther apart than this many heights, where no colon parts them.
    private static final double APART = 1.3;
    private static final double TRUST = 0.8;

    private TwinLabel() {}

    /// The value in the other language; empty when the row has no such half.
    ///
    /// @param known the only label that is known in the row, with its value beside it
    static Optional<Labelled> of(Row row, Labelled known) {
        var field = known.label().label().field();
        if (field == null || known.below() || known.value().isEmpty()) return Optional.empty();
        boolean rightToLeft = !known.label().rightToLeft();
        var half = row.inDirection(rightToLeft);
        int end = 0;
        while (end < half.size() && !belongs(known, half.get(end))) end++;
        int parting = parting(row, half.subList(0, end));
        var words = half.subList(0, parting);
        if (words.isEmpty() || words.stream().anyMatch(word -> !mayLabel(word, rightToLeft))) return Optional.empty();
        var text = FieldReader.text(words);
        var label = new Known(text, Folded.of(text), field, false);
        var found = new Found(label, List.copyOf(words), Row.around(words), TRUST, rightToLeft);
        return Optional.of(new Labelled(found, List.copyOf(half.subList(parting, end)), false));
    }

    private static boolean belongs(Labelled known, Word word) {
        return known.value().contains(word) || known.label().words().contains(word);
    }

    private static boolean mayLabel(Word word, boolean rightToLeft) {
        return !Script.says(word) || !Digits.any(word.text()) && Script.rightToLeft(word.text()) == rightToLeft;
    }

    /// How many words of the half are its label; 0 when nothing parts a label from a value.
    private static int parting(Row row, List<Word> half) {
        for (int i = 1; i < half.size(); i++) {
            var before = half.get(i - 1);
            if (!Script.says(half.get(i))) continue;
            if (LabelFinder.endsLabel(before)
                    || Row.gap(before.box(), half.get(i).box()) > APART * row.height()) return i;
        }
        return 0;
    }
}
