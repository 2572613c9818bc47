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
import nl.weerzien.document.reader.Wire.PrintedLabel;

/// Labels that mean the same on papers of any kind, in the languages of papers and of their translations.
/// They yield to the labels of a kind, which know better.
final class CommonLabels {
    private static final String FILE = "labels.properties";

    private CommonLabels() {}

    /// @throws IllegalStateException if the list names a field that does not exist
    static List<PrintedLabel> all() {
        var file = new Properties();
        try (var in = Objects.requireNonNull(CommonLabels.class.getResourceAsStream(FILE));
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var labels = new ArrayList<PrintedLabel>();
        for (var code : file.stringPropertyNames()) {
            var field = FieldName.ofCode(code)
                    .orElseThrow(() -> new IllegalStateException("no such field in " + FILE + ": " + code));
            for (var label : file.getProperty(code).split("\\|")) labels.add(new PrintedLabel(label.strip(), field));
        }
        return labels;
    }
}
