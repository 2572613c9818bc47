package nl.weerzien.family;

import org.jspecify.annotations.Nullable;

/// How words given by people are kept: stripped, inner blanks single, and nothing where nothing was said.
final class Words {
    private Words() {}

    static @Nullable String known(@Nullable String given) {
        if (given == null) return null;
        var words = given.strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? null : words;
    }
}
