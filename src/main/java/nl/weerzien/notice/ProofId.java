package nl.weerzien.notice;

import java.util.UUID;

/// Names one question whether an address is somebody's. It opens nothing.
public record ProofId(UUID value) {
    static ProofId fresh() {
        return new ProofId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static ProofId parse(String text) {
        return new ProofId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
