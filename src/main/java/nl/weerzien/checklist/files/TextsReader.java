package nl.weerzien.checklist.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the words of the rules: `texts/<language>.properties` for law and general papers, `road/<language>.properties`
/// for the road, and beside each origin
/// `origins/<origin>.<language>.properties`. UTF-8, one `key = words` a line, `#` begins a remark. Every language must
/// have every text that some rule needs, and none that nobody needs; only the words of an origin may be missing as a
/// whole file in a language other than the originals, and are then said in English.
final class TextsReader {
    static final List<String> LANGUAGES = List.of("nl", "en", "ar");
    private static final List<String> NEEDED_FOR_ORIGINS = List.of("nl", "en");
    private static final String STAND_IN = "en";
    private static final String MACHINE = "# translation: machine, not reviewed";
    private static final char DESTROYED_LETTER = '\uFFFD';

    /// A line and the file it was found in.
    private record Written(TextHome home, Place at) {}

    private final Path folder;
    private final Problems problems;

    TextsReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /// Words by language and key.
    ///
    /// @param needed the keys that must exist, each with the place that needs it
    Map<String, Map<String, String>> read(Map<String, Place> needed) {
        // with a rule unread, its texts would seem to be used by nobody
        var rulesAreWhole = problems.isEmpty();
        var homes = new LinkedHashMap<String, TextHome>();
        needed.forEach((key, place) -> homes.put(key, TextHome.of(key, place)));
        var texts = new LinkedHashMap<String, Map<String, String>>();
        for (var language : LANGUAGES) {
            var words = new HashMap<String, String>();
            var places = new HashMap<String, Written>();
            Stream.concat(Stream.of(TextHome.LAW), origins(homes))
                    .distinct()
                    .forEach(home -> words.putAll(read(home, language, places, texts, homes)));
            homes.forEach((key, home) -> tellMissing(key, home, language, words, needed));
            if (rulesAreWhole) tellUnused(places, homes);
            texts.put(language, Map.copyOf(words));
        }
        return texts;
    }

    private static Stream<TextHome> origins(Map<String, TextHome> homes) {
        return homes.values().stream().filter(home -> !home.equals(TextHome.LAW));
    }

    private Map<String, String> read(
            TextHome home,
            String language,
            Map<String, Written> places,
            Map<String, Map<String, String>> before,
            Map<String, TextHome> homes) {
        var name = home.file(language);
        if (Files.exists(folder.resolve(name))) return lines(home, language, name, places);
        if (home.isInEveryLanguage() || NEEDED_FOR_ORIGINS.contains(language)) {
            problems.add(Place.of(name), "", "is missing. Make it; the one in nl is the original.");
            return Map.of();
        }
        var standIn = new HashMap<String, String>();
        before.getOrDefault(STAND_IN, Map.of()).forEach((key, words) -> {
            if (home.equals(homes.get(key))) standIn.put(key, words);
        });
        return standIn;
    }

    private Map<String, String> lines(TextHome home, String language, String name, Map<String, Written> places) {
        var words = new HashMap<String, String>();
        var lines = lines(name);
        tellTranslator(language, name, lines);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            var at = new Place(name, i + 1);
            var parts = line.split("\\s*=\\s*", 2);
            var key = home.full(parts[0]);
            if (parts.length < 2 || parts[1].isBlank())
                problems.add(at, parts[0], "has no words. Write 'key = words'.");
            else if (line.indexOf(DESTROYED_LETTER) >= 0)
                problems.add(
                        at, parts[0], "holds a destroyed letter (\uFFFD). Save the file as UTF-8 and write it again.");
            else if (places.put(key, new Written(home, at)) != null)
                problems.add(at, parts[0], "stands there twice. Keep one.");
            else words.put(key, parts[1]);
        }
        return words;
    }

    private void tellTranslator(String language, String name, List<String> lines) {
        if (language.equals("nl")) return;
        var first = lines.isEmpty() ? "" : lines.getFirst();
        if (!first.equals(MACHINE) && !first.matches("# translation: reviewed by .+ on \\d{4}-\\d\\d-\\d\\d"))
            problems.add(
                    new Place(name, 1),
                    "",
                    "must say who translated: '" + MACHINE + "', or "
                            + "'# translation: reviewed by … on 2026-01-31'.");
    }

    private void tellMissing(
            String key, TextHome home, String language, Map<String, String> words, Map<String, Place> needed) {
        var file = home.file(language);
        if (words.containsKey(key) || !Files.exists(folder.resolve(file))) return;
        var line = home.brief(key);
        // what all origins share is a stock: a name that is not there is mistyped rather than missing
        var alike = home.isShared()
                ? words.keySet().stream()
                        .filter(one -> TextHome.of(one, Place.of(file)).isShared())
                        .map(home::brief)
                        .toList()
                : List.<String>of();
        problems.add(
                needed.getOrDefault(key, Place.of(file)),
                line,
                "has no words in " + file + ". " + (alike.isEmpty() ? "Write" : Closest.to(line, alike) + " Or write")
                        + " a line '" + line + " = …' there.");
    }

    /// What all origins share is a stock to choose from: it may wait for its first use.
    private void tellUnused(Map<String, Written> places, Map<String, TextHome> homes) {
        places.forEach((key, written) -> {
            if (homes.containsKey(key) || written.home().isShared()) return;
            var known = homes.entrySet().stream()
                    .filter(needed -> needed.getValue().equals(written.home()))
                    .map(needed -> written.home().brief(needed.getKey()))
                    .toList();
            var line = written.home().brief(key);
            problems.add(written.at(), line, "is used by no rule. " + Closest.to(line, known) + " Or remove the line.");
        });
    }

    private List<String> lines(String name) {
        try {
            return Files.readAllLines(folder.resolve(name));
        } catch (IOException failure) {
            problems.add(Place.of(name), "", YamlFile.NOT_UTF_8);
            return List.of();
        }
    }
}
