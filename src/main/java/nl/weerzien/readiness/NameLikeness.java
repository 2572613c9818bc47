package nl.weerzien.readiness;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.shared.MessageKey;

/// Compares two writings of a person's name, within one script or across. Consonants find what may belong together;
/// vowels decide: Hassan is not Hussein. Across scripts nothing is ever simply the same.
final class NameLikeness {

    private static final Likeness SAME = new Likeness.Same();
    private static final Map<String, String> ONE_LETTER_FOR_MANY =
            Map.of("[أإآٱ]", "ا", "[ىیئ]", "ي", "ک", "ك", "ة", "ه", "ؤ", "و", "ـ", "");

    private static final String ACCENTED = "şčçšžğıöüäøłțș";
    private static final String SOUNDING = "ʃʧʧʃʒɣɨɵʉɐɵlʦʃ";
    private static final String PLAIN = "sccszgiouaolts";

    private NameLikeness() {}

    static Likeness of(String one, String other) {
        boolean across = script(one) != script(other);
        if (across && !(Sounds.known(script(one)) && Sounds.known(script(other))))
            return new Likeness.ForAPerson(reason("other-script"));
        var here = words(one);
        var there = words(other);
        if (!across
                && (sorted(here).equals(sorted(there)) || String.join("", here).equals(String.join("", there))))
            return SAME;
        var heard = NameWord.of(spoken(one));
        var heardThere = NameWord.of(spoken(other));
        var alike = SoundsAlike.of(heard, heardThere);
        var whole = SoundsAlike.ofWhole(heard, heardThere);
        boolean shorter = heard.size() != heardThere.size() && whole != SoundsAlike.LIKELY;
        return likeness(whole == SoundsAlike.LIKELY ? whole : alike, shorter, across);
    }

    private static Likeness likeness(SoundsAlike alike, boolean shorter, boolean across) {
        return switch (alike) {
            case LIKELY ->
                shorter
                        ? new Likeness.CouldBe(reason("fewer-words"))
                        : new Likeness.LikelySame(reason(across ? "script-likely" : "spelling"));
            case PERHAPS -> new Likeness.CouldBe(reason(across ? "script-perhaps" : "near"));
            case NO -> new Likeness.Different(reason(across ? "script-differs" : "differs"));
        };
    }

    /// Whether two scripts were compared by their sounds, which is never as sure as letters.
    static boolean isAcrossScripts(MessageKey reason) {
        return Stream.of("script-likely", "script-perhaps", "script-differs")
                .map(NameLikeness::reason)
                .anyMatch(reason::equals);
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
        return spoken(name).stream().map(NameLikeness::simple).toList();
    }

    /// The same, with a letter of its own for the accented ones that are another sound.
    private static List<String> spoken(String name) {
        var text = name.strip().replace("İ", "i").toLowerCase(Locale.ROOT).replaceAll("['’‘ʿʾ`´]", "");
        text = replaced(Normalizer.normalize(text, Normalizer.Form.NFC), ACCENTED, SOUNDING);
        text = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        for (var letter : ONE_LETTER_FOR_MANY.entrySet()) text = text.replaceAll(letter.getKey(), letter.getValue());
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// A word with plain letters only.
    static String simple(String word) {
        return replaced(word, SOUNDING, PLAIN);
    }

    private static String replaced(String text, String letters, String by) {
        var result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            int at = letters.indexOf(result.charAt(i));
            if (at >= 0) result.setCharAt(i, by.charAt(at));
        }
        return result.toString();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
