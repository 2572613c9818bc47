package nl.weerzien.review;

import java.util.UUID;

/// Identifies one hand-over of a case file and what came of it.
public record ReviewId(UUID value) {

    public static ReviewId fresh() {
        return new ReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
