package nl.weerzien.shared;

import java.util.UUID;

/// Identifies one family's case file. Random, so that it may stand in a log or an address without telling anything.
public record CaseId(UUID value) {

    public static CaseId fresh() {
        return new CaseId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static CaseId parse(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
