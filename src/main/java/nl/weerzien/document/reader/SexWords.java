package nl.weerzien.document.reader;

import java.util.List;
import java.util.Map;

/// The words by which papers tell a person's sex.
final class SexWords {
    private static final Map<String, List<String>> WORDS = Map.of(
            "M",
            words(
                    "ذكر مذكر مذکر مرد نر نارینه سړی نێر male m man mannelijk masculin homme мужской муж ተባዕታይ ወንድ erkek e"
                            + " e/m lab rag nêr mêr"),
            "F",
            words(
                    "أنثى انثى مؤنث مونث زن عورت خاتون ښځینه ښځه مێ female f woman vrouw vrouwelijk féminin femme женский жен"
                            + " ኣንስተይቲ ሴት kadın kız k k/f dheddig dhedig dumar mê jin"));

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

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
