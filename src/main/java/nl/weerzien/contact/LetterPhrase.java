package nl.weerzien.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// Words that are looked for in a letter, though recognition may have changed a letter or two of them. Blanks,
/// capitals,
/// accents and punctuation do not count.
///
/// @param folded letters and figures only
record LetterPhrase(String folded) {
    private static final int EXACT_BELOW = 6;
    private static final int ONE_BELOW = 12;

    static LetterPhrase of(String words) {
        return new LetterPhrase(fold(words));
    }

    static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /// Where it stands in folded text: from the first letter to behind the last.
    record Span(int from, int to) {}

    boolean isIn(String words) {
        return find(fold(words)).isPresent();
    }

    /// The first place with the fewest changed letters.
    Optional<Span> find(String text) {
        int length = folded.length();
        if (length == 0) return Optional.empty();
        int exact = text.indexOf(folded);
        if (exact >= 0) return Optional.of(new Span(exact, exact + length));
        int allowed = length < EXACT_BELOW ? 0 : length < ONE_BELOW ? 1 : 2;
        return allowed == 0 ? Optional.empty() : nearest(text, allowed);
    }

    /// Whether a word is this one with at most one letter changed, added or left out.
    boolean nearly(String word) {
        return nearest(word, 1)
                .filter(span -> span.to() - span.from() >= word.length() - 1)
                .isPresent();
    }

    /// By Sellers: the cheapest way to turn a piece of the text into the phrase, wherever the piece begins.
    private Optional<Span> nearest(String text, int allowed) {
        int length = folded.length();
        var cost = new int[length + 1];
        var start = new int[length + 1];
        for (int i = 0; i <= length; i++) cost[i] = i;
        Span best = null;
        int least = allowed + 1;
        for (int at = 1; at <= text.length(); at++) {
            int diagonal = cost[0];
            int began = start[0];
            start[0] = at;
            for (int i = 1; i <= length; i++) {
                int same = diagonal + (folded.charAt(i - 1) == text.charAt(at - 1) ? 0 : 1);
                int cheapest = Math.min(same, Math.min(cost[i], cost[i - 1]) + 1);
                int from = cheapest == same ? began : cost[i] <= cost[i - 1] ? start[i] : start[i - 1];
                diagonal = cost[i];
                began = start[i];
                cost[i] = cheapest;
                start[i] = from;
            }
            if (cost[length] >= least) continue;
            least = cost[length];
            best = new Span(start[length], at);
        }
        return Optional.ofNullable(best);
    }
}
