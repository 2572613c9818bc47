package nl.weerzien.family;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One word of a name (`Darwish`, `al-Hassan`, `Abd Allah`), in Latin letters, in the family's own script, or both.
///
/// @param latin as written in Latin letters, stripped; null when not known
/// @param ownScript as written in the family's own script, stripped; null when not known
public record NamePart(
        NameRole role, @Nullable String latin, @Nullable String ownScript) {
    /// Blank text counts as not known.
    ///
    /// @throws IllegalArgumentException if neither form is known
    public NamePart {
        latin = Words.known(latin);
        ownScript = Words.known(ownScript);
        if (latin == null && ownScript == null)
            throw new IllegalArgumentException("a part of a name is known in at least one script");
    }

    public static NamePart latin(NameRole role, String word) {
        return new NamePart(role, word, null);
    }

    public Optional<String> inLatin() {
        return Optional.ofNullable(latin);
    }

    public Optional<String> inOwnScript() {
        return Optional.ofNullable(ownScript);
    }

    /// In Latin letters, or in the own script where only that is known.
    public String shown() {
        return inLatin().or(this::inOwnScript).orElseThrow();
    }
}
