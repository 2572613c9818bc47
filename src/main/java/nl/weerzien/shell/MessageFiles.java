package nl.weerzien.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Reads `messages/<room>_<language>.properties` of every room, in UTF-8.
final class MessageFiles {

    private MessageFiles() {}

    /// All patterns of a language by key.
    ///
    /// @throws IllegalStateException if two rooms claim one key: which one wins must not depend on the file system
    static Map<String, String> load(Language language) {
        var merged = new HashMap<String, String>();
        for (var file : files(language))
            read(file).forEach((key, pattern) -> {
                if (merged.put(key.toString(), pattern.toString()) != null)
                    throw new IllegalStateException("message '" + key + "' stands in two files, one is " + file);
            });
        return Map.copyOf(merged);
    }

    private static Resource[] files(Language language) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.tag() + ".properties");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties read(Resource file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
