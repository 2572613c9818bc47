package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Folded phrases among which those are found that words on a paper may be, as [Nearness#near] says. Most are
/// passed over without measuring them: a letter that one side lacks is at least one mistake, so too many such
/// letters are already too many mistakes.
final class Phrases {
    private static final int BITS = 64;

    private final Map<Integer, List<Phrase>> byLength = new HashMap<>();

    /// @param letters one bit for each letter that stands in it; letters that differ by dots or vowel share one
    private record Phrase(String folded, long letters) {}

    Phrases(Collection<String> folded) {
        folded.stream()
                .distinct()
                .sorted()
                .forEach(phrase -> byLength.computeIfAbsent(phrase.length(), _ -> new ArrayList<>())
                        .add(new Phrase(phrase, letters(phrase))));
    }

    /// In a fixed order: shorter phrases first, then as their letters are numbered.
    List<String> near(String read) {
        if (read.isEmpty()) return List.of();
        long letters = letters(read);
        var near = new ArrayList<String>();
        // a phrase of seven letters may be read as six, one of five never; these are a little wider
        for (int length = read.length() * 6 / 7 - 1; length <= read.length() * 6 / 5 + 1; length++)
            for (var phrase : byLength.getOrDefault(length, List.of()))
                if (mayBe(letters, phrase) && Nearness.near(read, phrase.folded())) near.add(phrase.folded());
        return near;
    }

    /// The length of the longest; 0 when there is none.
    int longest() {
        return byLength.keySet().stream().mapToInt(length -> length).max().orElse(0);
    }

    private static boolean mayBe(long letters, Phrase phrase) {
        double allowed = Nearness.allowed(phrase.folded());
        return Long.bitCount(letters & ~phrase.letters()) <= allowed
                && Long.bitCount(phrase.letters() & ~letters) <= allowed;
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) letters |= 1L << (Nearness.body(text.charAt(i)) % BITS);
        return letters;
    }
}
