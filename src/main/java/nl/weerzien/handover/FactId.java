package nl.weerzien.handover;

import java.util.UUID;

/// Identifies one fact about who speaks for a family.
public record FactId(UUID value) {

    public static FactId fresh() {
        return new FactId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
