package nl.weerzien.document;

import java.util.List;
import java.util.Locale;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;

/// What is known about a paper before it is read.
///
/// @param origin whose registry probably issued it; null when unknown
/// @param languages ISO 639-3 codes in order of likelihood; empty to choose them by the origin
public record ReadingHints(@Nullable Country origin, List<String> languages) {
    public ReadingHints {
        languages = List.copyOf(languages);
    }

    /// The languages follow from the origin.
    public static ReadingHints of(@Nullable Country origin) {
        return new ReadingHints(origin, List.of());
    }

    /// The language is the one a person said the paper is in.
    ///
    /// @param said BCP 47 code, as in [Confirmed#language]; null while nobody said so
    public static ReadingHints of(@Nullable Country origin, @Nullable String said) {
        return said == null
                ? of(origin)
                : new ReadingHints(origin, List.of(Locale.of(said).getISO3Language()));
    }
}
