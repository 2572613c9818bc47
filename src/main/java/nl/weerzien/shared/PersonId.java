package nl.weerzien.shared;

import java.util.UUID;

/// Identifies a person of a case file: the sponsor or a relative. Random, so that it may stand in a log or an
/// address
/// without telling anything.
public record PersonId(UUID value) {

    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
