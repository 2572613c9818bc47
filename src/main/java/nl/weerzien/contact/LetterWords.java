package nl.weerzien.contact;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// The words of letters of the IND by which their dates, terms, lists and decisions are found. They stand in
/// `letters.properties`.
final class LetterWords {
    private static final Properties WORDS = load();

    private LetterWords() {}

    /// @return as written; empty when the file has no such key
    static List<String> of(String key) {
        var line = WORDS.getProperty(key, "");
        return line.isBlank() ? List.of() : Arrays.asList(line.strip().split("\\s*\\|\\s*"));
    }

    static List<LetterPhrase> phrases(String key) {
        return of(key).stream().map(LetterPhrase::of).toList();
    }

    /// Whether any of the phrases of a key stands in the text.
    static boolean speak(String key, String text) {
        var folded = LetterPhrase.fold(text);
        return phrases(key).stream().anyMatch(phrase -> phrase.find(folded).isPresent());
    }

    /// As [#speak], letter by letter: `ongegrond` is near `gegrond` and says the opposite.
    static boolean speakExactly(String key, String text) {
        var folded = LetterPhrase.fold(text);
        return phrases(key).stream().anyMatch(phrase -> folded.contains(phrase.folded()));
    }

    private static Properties load() {
        var file = new Properties();
        try (var in = Objects.requireNonNull(LetterWords.class.getResourceAsStream("letters.properties"));
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
