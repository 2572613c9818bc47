package nl.weerzien.security;

import java.util.UUID;

/// Identifies an office: the circle within which supervisors review.
public record OfficeId(UUID value) {
    /// Where the house account stands; no office that anybody works in.
    public static final OfficeId HOUSE = new OfficeId(new UUID(0, 1));

    public static OfficeId fresh() {
        return new OfficeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
