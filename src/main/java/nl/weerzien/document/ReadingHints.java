package nl.weerzien.document;

import java.util.List;
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
}
