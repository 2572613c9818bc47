package nl.weerzien.shared;

import java.util.UUID;

/// Identifies an uploaded paper. Random, so that it may stand in a log or an address without telling anything.
public record DocumentId(UUID value) {

    public static DocumentId fresh() {
        return new DocumentId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static DocumentId parse(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
