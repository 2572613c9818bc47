package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;

/// Which models read the papers of an origin, by their ISO 639-3 names. English stands beside every other
/// language: without it no model reads Western digits inside another script.
final class Languages {
    private static final Map<String, List<String>> OF_ORIGIN = Map.ofEntries(
            Map.entry("SY", List.of("ara")),
            // no model reads Sorani; the Persian one knows more of its letters than the Arabic one
            Map.entry("IQ", List.of("ara", "fas")),
            Map.entry("YE", List.of("ara")),
            Map.entry("SD", List.of("ara")),
            Map.entry("PS", List.of("ara")),
            Map.entry("LB", List.of("ara")),
            Map.entry("ER", List.of("tir", "ara")),
            Map.entry("ET", List.of("amh", "tir")),
            Map.entry("IR", List.of("fas")),
            Map.entry("AF", List.of("fas", "pus")),
            Map.entry("TR", List.of("tur", "kmr")),
            Map.entry("PK", List.of("urd")),
            Map.entry("BI", List.of("fra")),
            Map.entry("RU", List.of("rus")),
            // no model reads Somali; its letters are those of English
            Map.entry("SO", List.of("eng", "ara")));
    private static final List<String> OF_ANY_ORIGIN = List.of("ara", "tir", "rus");

    /// Dari and Sorani are read as Persian, the rest of what has no model by that of Latin letters.
    private static final Map<String, String> KIN = Map.of("prs", "fas", "ckb", "fas", "som", "eng", "deu", "eng");

    private static final Pattern DUTCH = Pattern.compile("\\b(de|het|van|een|en|op|is|bij|niet|uw|wij|aan)\\b");
    private static final Pattern FRENCH =
            Pattern.compile("\\b(de|le|la|les|des|du|et|est|par|pour|dans|sur|né|née)\\b");
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|of|and|to|is|in|this|that|for|by)\\b");

    private Languages() {}

    /// Combinations to try, likeliest first: the origin's own, and then Dutch and English for translations
    /// and letters. Only models that are installed.
    static List<String> of(@Nullable Country origin, Path models) {
        var own = origin == null ? OF_ANY_ORIGIN : OF_ORIGIN.getOrDefault(origin.iso2(), List.of("eng"));
        var combinations = new ArrayList<String>();
        for (var language : own) combinations.add(combination(Stream.of(language, "eng"), models));
        combinations.add(combination(Stream.of("nld", "eng"), models));
        return combinations.stream().filter(one -> !one.isEmpty()).distinct().toList();
    }

    /// The one combination for languages a person named, by their ISO 639-3 names. A language without a model of its
    /// own
    /// is read by that of its alphabet.
    static List<String> of(List<String> named, Path models) {
        var known = named.stream().map(language -> KIN.getOrDefault(language, language));
        var own = combination(Stream.concat(known, Stream.of("eng")), models);
        return own.isEmpty() ? of((Country) null, models) : List.of(own);
    }

    private static String combination(Stream<String> languages, Path models) {
        return languages
                .distinct()
                .filter(language -> Files.exists(models.resolve(language + ".traineddata")))
                .collect(Collectors.joining("+"));
    }

    /// The language most letters of the text are in, told by script and, for Latin letters, by small words.
    ///
    /// @param read the models it was read with
    static String ofText(String text, Set<String> read) {
        long arabic = Script.letters(text, UnicodeScript.ARABIC);
        long ethiopic = Script.letters(text, UnicodeScript.ETHIOPIC);
        long latin = Script.letters(text, UnicodeScript.LATIN);
        long cyrillic = Script.letters(text, UnicodeScript.CYRILLIC);
        if (arabic + ethiopic + latin + cyrillic == 0) return "und";
        if (cyrillic > arabic && cyrillic > ethiopic * 2 && cyrillic > latin) return "rus";
        // a word of Ge'ez letters, one a syllable, is half as long
        if (ethiopic * 2 > arabic && ethiopic * 2 > latin) return first(read, "tir", "amh");
        if (arabic > latin) return first(read, "ara", "fas", "pus", "urd");
        if (read.contains("tur")) return "tur";
        var small = text.toLowerCase(Locale.ROOT);
        long dutch = DUTCH.matcher(small).results().count();
        long french = FRENCH.matcher(small).results().count();
        long english = ENGLISH.matcher(small).results().count();
        if (french > dutch && french > english) return "fra";
        return dutch > english ? "nld" : "eng";
    }

    private static String first(Set<String> read, String... languages) {
        return Stream.of(languages).filter(read::contains).findFirst().orElse(languages[0]);
    }
}
