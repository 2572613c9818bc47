package nl.weerzien.document.reader;

import java.util.List;
import java.util.Map;

/// The words by which papers tell a person's sex.
final class SexWords {
    private static final Map<String, List<String>> WORDS = Map.of(
            "M", List.of("ذكر", "مذكر", "male", "m", "man", "mannelijk", "ተባዕታይ", "ወንድ", "erkek", "مرد"),
            "F", List.of("أنثى", "انثى", "female", "f", "vrouw", "vrouwelijk", "ኣንስተይቲ", "ሴት", "kadın", "زن"));

    private SexWords() {}

    /// `M` or `F`; empty when the words say neither, or both.
    static String find(String text) {
        var folded = Folded.of(text);
        var found = WORDS.entrySet().stream()
                .filter(sex -> sex.getValue().stream()
                        .map(Folded::of)
                        .anyMatch(word -> word.equals(folded) || word.length() > 3 && Nearness.near(folded, word)))
                .map(Map.Entry::getKey)
                .toList();
        if (found.size() == 2)
            return WORDS.entrySet().stream()
                    .filter(sex -> sex.getValue().stream().map(Folded::of).anyMatch(folded::equals))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        return found.isEmpty() ? "" : found.getFirst();
    }
}
