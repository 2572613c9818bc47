package nl.weerzien.checklist.files;

import java.net.URI;
import java.net.URISyntaxException;
import nl.weerzien.checklist.Source;
import org.jspecify.annotations.Nullable;

/// Reads `sources.yaml`.
final class SourcesReader {

    private SourcesReader() {}

    static void read(Fields file, Vocabulary words) {
        file.named("sources")
                .ifPresent(named -> named.names()
                        .forEach(id -> named.block(id, Shape.SOURCE)
                                .ifPresent(fields -> words.define(source(id, fields), named))));
    }

    private static Source source(String id, Fields fields) {
        return new Source(
                id, fields.text("title"), url(fields), fields.text("date"), fields.oneOf("grade", Source.Grade.class));
    }

    private static @Nullable URI url(Fields fields) {
        var text = fields.optionalText("url").orElse(null);
        if (text == null) return null;
        try {
            var url = new URI(text);
            if (url.isAbsolute()) return url;
        } catch (URISyntaxException unreadable) {
            // told below
        }
        fields.problem("url", "'" + text + "' is no web address. Write it in full, with spaces as %20.");
        return null;
    }
}
