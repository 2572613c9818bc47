package nl.weerzien.readiness;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerzien.shared.MessageKey;

/// Compares two writings of a person's name within one script. Across scripts it says that a person must compare: no
/// transliteration is sure enough to say that Hassan is not Hussein.
final class NameLikeness {

    private static final Likeness SAME = new Likeness.Same();
    private static final Map<String, String> ONE_LETTER_FOR_MANY =
            Map.of("[أإآٱ]", "ا", "[ىیئ]", "ي", "ک", "ك", "ة", "ه", "ؤ", "و", "ـ", "");

    private NameLikeness() {}

    static Likeness of(String one, String other) {
        if (script(one) != script(other)) return new Likeness.ForAPerson(reason("other-script"));
        var here = words(one);
        var there = words(other);
        if (sorted(here).equals(sorted(there))) return SAME;
        if (String.join("", here).equals(String.join("", there))) return SAME;
        if (covers(here, there, String::equals)) return new Likeness.CouldBe(reason("fewer-words"));
        if (covers(here, there, NameLikeness::spelledAlike)) return new Likeness.CouldBe(reason("spelling"));
        if (here.size() != there.size() && alike(String.join("", here), String.join("", there)))
            return new Likeness.CouldBe(reason("spelling"));
        return new Likeness.Different(reason("differs"));
    }

    /// Whether the reason is only that one place leaves words of the name out, as many papers do.
    static boolean isOnlyShorter(MessageKey reason) {
        return reason.equals(reason("fewer-words"));
    }

    private static MessageKey reason(String what) {
        return new MessageKey("readiness.name." + what);
    }

    /// The script of most letters; common for a text without letters.
    static UnicodeScript script(String text) {
        return text
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<UnicodeScript, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    /// Words without case, accents, vowel marks and the many shapes of one letter. The Turkish dotless i is an i.
    static List<String> words(String name) {
        var text = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        text = text.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ø", "o").replace("ł", "l");
        for (var letter : ONE_LETTER_FOR_MANY.entrySet()) text = text.replaceAll(letter.getKey(), letter.getValue());
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    /// Whether every word of the shorter name has its own fellow in the longer one.
    private static boolean covers(List<String> one, List<String> other, BiPredicate<String, String> fellow) {
        var shorter = one.size() <= other.size() ? one : other;
        var left = new ArrayList<>(one.size() <= other.size() ? other : one);
        if (shorter.isEmpty()) return false;
        for (var word : shorter) {
            var match = left.stream()
                    .filter(word::equals)
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(candidate -> fellow.test(word, candidate))
                            .findFirst());
            if (match.isEmpty()) return false;
            left.remove(match.get());
        }
        return true;
    }

    private static boolean spelledAlike(String one, String other) {
        return one.equals(other) || alike(one, other);
    }

    /// Close enough that a person should look: `Youssef` and `Yusuf`, `Mohammed` and `Muhammad`; not `Hassan` and
    /// `Hussein`, nor `حسن` and `حسين`: scripts that leave vowels out have one letter between two names.
    private static boolean alike(String one, String other) {
        var here = plainSpelling(one);
        var there = plainSpelling(other);
        var longer = Math.max(here.length(), there.length());
        return distance(here, there) <= slipsForgiven(longer, script(one) == UnicodeScript.LATIN);
    }

    private static int slipsForgiven(int letters, boolean latin) {
        if (!latin) return letters < 6 ? 0 : 1;
        if (letters < 4) return 0;
        return letters < 7 ? 1 : 2;
    }

    private static String plainSpelling(String word) {
        return word.replaceAll("ou|oo", "u").replaceAll("ee|ie|y", "i").replaceAll("(.)\\1", "$1");
    }

    /// The fewest letters to add, leave out or change (Levenshtein).
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
