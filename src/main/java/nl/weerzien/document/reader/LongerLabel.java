package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.LabelFinder.Found;
import nl.weerzien.document.reader.LabelFinder.Known;
import org.jspecify.annotations.Nullable;

/// A printed label of which only the beginning is known: `Full name of mother:`. Its further words are no value;
/// where they name a relative, the value is that relative's.
final class LongerLabel {
    private static final int MOST = 4;
    /// Words of one phrase stand closer than this many heights.
    private static final double WITHIN_PHRASE = 0.8;
    /// What further words leave of the trust in a label.
    private static final double LEFT = 0.85;
    private static final Set<FieldName> NAMES = Set.of(FieldName.FULL_NAME, FieldName.GIVEN_NAMES);
    private static final Set<FieldName> RELATIVES = Set.of(
            FieldName.FATHER_NAME,
            FieldName.MOTHER_NAME,
            FieldName.GRANDFATHER_NAME,
            FieldName.HUSBAND_NAME,
            FieldName.WIFE_NAME);

    private LongerLabel() {}

    /// The whole label; the same when it has no further words.
    ///
    /// @param after what follows the known words in their row, in reading direction
    static Found of(Found label, List<Word> after, LabelFinder finder) {
        var further = further(label, after);
        if (further.isEmpty()) return label;
        var words = Stream.concat(label.words().stream(), further.stream()).toList();
        var known = label.label();
        var whole = new Known(known.text(), known.folded(), field(known.field(), further, finder), known.own());
        return new Found(whole, words, Row.around(words), label.nearness() * LEFT, label.rightToLeft());
    }

    /// Up to a colon that follows without a wide space; without one, a few Latin words in small letters, as no
    /// name or place begins. More of those make a sentence.
    private static List<Word> further(Found label, List<Word> after) {
        if (LabelFinder.endsLabel(label.words().getLast())) return List.of();
        var near = new ArrayList<Word>();
        var last = label.words().getLast();
        for (var word : after) {
            boolean far = Row.gap(last.box(), word.box())
                    > WITHIN_PHRASE * label.box().height();
            if (far || near.size() == MOST || Digits.any(word.text())) break;
            near.add(word);
            if (LabelFinder.endsLabel(word)) return word.text().length() > 1 ? near : List.of();
            last = word;
        }
        int small = 0;
        while (small < near.size() && beginsSmall(near.get(small))) small++;
        return small == MOST ? List.of() : near.subList(0, small);
    }

    private static boolean beginsSmall(Word word) {
        int first = word.text().codePointAt(0);
        return Character.isLowerCase(first);
    }

    /// Null when the value is a relative's and no name: nothing asks for a mother's date of birth.
    private static @Nullable FieldName field(@Nullable FieldName field, List<Word> further, LabelFinder finder) {
        for (int from = 0; from < further.size(); from++) {
            var relative = finder.meaning(further.subList(from, further.size()));
            if (relative != null && RELATIVES.contains(relative)) return NAMES.contains(field) ? relative : null;
        }
        return field;
    }
}
