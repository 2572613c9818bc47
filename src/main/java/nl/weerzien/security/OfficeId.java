package nl.weerzien.security;

import java.util.UUID;

/// Identifies an office: the circle within which supervisors review.
public record OfficeId(UUID value) {

    public static OfficeId fresh() {
        return new OfficeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
