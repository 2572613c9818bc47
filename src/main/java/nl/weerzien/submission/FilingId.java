package nl.weerzien.submission;

import java.util.UUID;
import nl.weerzien.shared.DocumentId;

/// Identifies one filing, and the bundle that was frozen with it.
public record FilingId(UUID value) {

    public static FilingId fresh() {
        return new FilingId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static FilingId parse(String text) {
        return new FilingId(UUID.fromString(text));
    }

    /// Under which its bundle is sealed.
    public DocumentId sealedAs() {
        return new DocumentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
