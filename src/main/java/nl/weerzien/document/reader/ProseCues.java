package nl.weerzien.document.reader;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Word;

/// Phrases with which sentences of papers lead to a value.
final class ProseCues {
    private static final String FILE = "prose.properties";
    private static final List<Cue> ALL = read();

    private ProseCues() {}

    /// @param before whether the value, a name, stands before the phrase
    /// @param kind part of the code of the kinds of paper in which the phrase means this; empty for all
    record Cue(String text, String folded, int words, FieldName field, boolean before, String kind) {

        boolean is(List<Word> span) {
            var joined = new StringBuilder();
            span.forEach(word -> joined.append(Folded.of(word.text())));
            return Nearness.near(joined.toString(), folded);
        }

        boolean saysTheSame(Cue other) {
            return folded.equals(other.folded);
        }
    }

    /// Those that hold on a paper of the likeliest kind.
    static List<Cue> of(List<KindProposal> kinds) {
        var code = kinds.isEmpty() ? "" : kinds.getFirst().kind().code();
        return ALL.stream().filter(cue -> code.contains(cue.kind())).toList();
    }

    private static List<Cue> read() {
        var file = new Properties();
        try (var in = Objects.requireNonNull(ProseCues.class.getResourceAsStream(FILE));
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var cues = new ArrayList<Cue>();
        for (var key : file.stringPropertyNames())
            for (var phrase : file.getProperty(key).split("\\|")) cues.add(cue(key, phrase.strip()));
        return List.copyOf(cues);
    }

    /// @param key a field, `.before` when its value stands before the phrase, `.MARRIAGE` for kinds of that code
    private static Cue cue(String key, String phrase) {
        var parts = key.split("\\.");
        var field = FieldName.ofCode(parts[0])
                .orElseThrow(() -> new IllegalStateException("no such field in " + FILE + ": " + key));
        boolean before = parts.length > 1 && parts[1].equals("before");
        var kind = parts.length > 1 && !before ? parts[1] : "";
        return new Cue(phrase, Folded.of(phrase), phrase.split(" ").length, field, before, kind);
    }
}
