package nl.weerzien.checklist.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `texts/<language>.properties`: UTF-8, one `key = words` a line, `#` begins a remark. Every language must
/// have every text that some rule needs, and none that nobody needs.
final class TextsReader {
    static final List<String> LANGUAGES = List.of("nl", "en", "ar");
    private static final String MACHINE = "# translation: machine, not reviewed";
    private static final char DESTROYED_LETTER = '\uFFFD';

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
        var texts = new LinkedHashMap<String, Map<String, String>>();
        for (var language : LANGUAGES) {
            var name = "texts/" + language + ".properties";
            var places = new HashMap<String, Place>();
            var words = read(language, name, places);
            texts.put(language, Map.copyOf(words));
            if (places.isEmpty()) continue;
            needed.forEach((key, place) -> {
                if (!places.containsKey(key))
                    problems.add(place, key, "has no words in " + name + ". Write a line '" + key + " = …' there.");
            });
            if (rulesAreWhole) tellUnused(places, needed);
        }
        return texts;
    }

    private void tellUnused(Map<String, Place> places, Map<String, Place> needed) {
        places.forEach((key, place) -> {
            if (!needed.containsKey(key))
                problems.add(place, key, "is used by no rule. " + Closest.to(key, needed.keySet()));
        });
    }

    private Map<String, String> read(String language, String name, Map<String, Place> places) {
        var words = new HashMap<String, String>();
        var lines = lines(name);
        if (!language.equals("nl")
                && !lines.isEmpty()
                && !lines.getFirst().equals(MACHINE)
                && !isReviewed(lines.getFirst()))
            problems.add(
                    new Place(name, 1),
                    "",
                    "must say who translated: '" + MACHINE + "', or "
                            + "'# translation: reviewed by … on 2026-01-31'.");
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            var at = new Place(name, i + 1);
            var parts = line.split("\\s*=\\s*", 2);
            if (parts.length < 2 || parts[1].isBlank())
                problems.add(at, parts[0], "has no words. Write 'key = words'.");
            else if (line.indexOf(DESTROYED_LETTER) >= 0)
                problems.add(
                        at, parts[0], "holds a destroyed letter (\uFFFD). Save the file as UTF-8 and write it again.");
            else if (places.put(parts[0], at) != null) problems.add(at, parts[0], "stands there twice. Keep one.");
            else words.put(parts[0], parts[1]);
        }
        return words;
    }

    private static boolean isReviewed(String line) {
        return line.matches("# translation: reviewed by .+ on \\d{4}-\\d\\d-\\d\\d");
    }

    private List<String> lines(String name) {
        try {
            var file = folder.resolve(name);
            if (Files.exists(file)) return Files.readAllLines(file);
            problems.add(Place.of(name), "", "is missing. Make it; nl.properties is the original.");
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
