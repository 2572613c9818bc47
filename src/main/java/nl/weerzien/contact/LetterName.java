package nl.weerzien.contact;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.weerzien.family.PersonName;

/// A person's name as it is looked for in a letter, word by word: `Jamal` holds no `Amal`.
///
/// @param orders its words in the family's order, and with the last word first, as lists have it
record LetterName(List<List<String>> orders) {
    /// A word of so many letters may have one that was read otherwise.
    private static final int LONG = 5;

    static LetterName of(PersonName name) {
        var words = folded(name.shown());
        if (words.size() < 2) return new LetterName(List.of(words));
        var turned = Stream.concat(Stream.of(words.getLast()), words.subList(0, words.size() - 1).stream());
        return new LetterName(List.of(words, turned.toList()));
    }

    boolean isExactlyIn(String text) {
        return isIn(text, String::equals);
    }

    boolean isIn(String text) {
        return isIn(
                text,
                (name, word) -> name.equals(word)
                        || name.length() >= LONG
                                && Math.abs(name.length() - word.length()) <= 1
                                && new LetterPhrase(name).nearly(word));
    }

    private boolean isIn(String text, BiPredicate<String, String> same) {
        var words = folded(text);
        return orders.stream().anyMatch(order -> {
            for (int from = 0; from + order.size() <= words.size(); from++) {
                int at = from;
                int i = 0;
                while (i < order.size() && same.test(order.get(i), words.get(at + i))) i++;
                if (i == order.size()) return !order.isEmpty();
            }
            return false;
        });
    }

    private static List<String> folded(String text) {
        return Arrays.stream(text.split("[\\s-]+"))
                .map(LetterPhrase::fold)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
