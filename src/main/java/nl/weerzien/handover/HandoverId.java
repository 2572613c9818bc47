package nl.weerzien.handover;

import java.util.UUID;

/// Identifies one handover to a lawyer.
public record HandoverId(UUID value) {

    public static HandoverId fresh() {
        return new HandoverId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
