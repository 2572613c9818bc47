package nl.weerzien.shared;

import java.util.List;

/// What the domain says instead of a sentence: a key of the message files and the arguments of its pattern (ICU
/// message
/// format, `{0}`, `{1}` …).
/// Arguments are strings, numbers, dates, names ([InScripts]) or further keys; the screen turns them into words of the
/// reader's
/// language.
public record MessageKey(String key, List<Object> arguments) {
    public MessageKey {
        if (key.isBlank()) throw new IllegalArgumentException("a message key must not be blank");
        arguments = List.copyOf(arguments);
    }

    public MessageKey(String key, Object... arguments) {
        this(key, List.of(arguments));
    }
}
