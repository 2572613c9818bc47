package nl.weerzien.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Whether two names sound alike, word by word in any order.
enum SoundsAlike {
    /// Another spelling of the same sounds.
    LIKELY,
    /// Near enough that a person should look.
    PERHAPS,
    /// Too far apart.
    NO;

    static final double NEXT_TO_NOTHING = 0.1;
    static final double RELATED = 0.5;
    static final double ANOTHER = 5;
    private static final double SURE = 0.31;
    private static final double LOOK = 0.55;
    private static final double LOOK_AT_LONG = 1.05;
    private static final int SHORT = 4;
    private static final int LONG = 8;

    /// Every word of the shorter name is given its own fellow in the longer one, the nearest first.
    static SoundsAlike of(List<NameWord> one, List<NameWord> other) {
        if (one.isEmpty() || other.isEmpty()) return NO;
        var shorter = one.size() <= other.size() ? one : other;
        var longer = shorter == one ? other : one;
        var pairs = new ArrayList<Pair>();
        for (var word : shorter) for (var fellow : longer) pairs.add(new Pair(word, fellow, word.distance(fellow)));
        pairs.sort(Comparator.comparingDouble(Pair::distance));
        var open = new ArrayList<>(shorter);
        var free = new ArrayList<>(longer);
        var worst = LIKELY;
        for (var pair : pairs)
            if (takes(open, pair.word()) && takes(free, pair.fellow())) {
                remove(open, pair.word());
                remove(free, pair.fellow());
                if (pair.alike().compareTo(worst) > 0) worst = pair.alike();
            }
        return worst;
    }

    /// The same without minding where one word ends and the next begins.
    static SoundsAlike ofWhole(List<NameWord> one, List<NameWord> other) {
        if (one.size() == other.size() || one.isEmpty() || other.isEmpty()) return NO;
        var here = NameWord.joined(one);
        var there = NameWord.joined(other);
        return new Pair(here, there, here.distance(there)).alike();
    }

    private static boolean takes(List<NameWord> words, NameWord word) {
        return words.stream().anyMatch(other -> other == word);
    }

    private static void remove(List<NameWord> words, NameWord word) {
        for (int i = 0; i < words.size(); i++)
            if (words.get(i) == word) {
                words.remove(i);
                return;
            }
    }

    private record Pair(NameWord word, NameWord fellow, double distance) {
        SoundsAlike alike() {
            int size = Math.min(word.size(), fellow.size());
            if (distance <= (size < SHORT ? SURE / 2 : SURE)) return LIKELY;
            if (size < SHORT) return distance <= SURE ? PERHAPS : NO;
            return distance <= (size >= LONG ? LOOK_AT_LONG : LOOK) ? PERHAPS : NO;
        }
    }
}
