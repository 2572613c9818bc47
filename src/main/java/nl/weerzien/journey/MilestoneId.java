package nl.weerzien.journey;

import java.util.UUID;

/// Identifies one recorded fact of a journey.
public record MilestoneId(UUID value) {

    public static MilestoneId fresh() {
        return new MilestoneId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
