package nl.weerzien.contact;

import java.util.UUID;

/// Identifies a letter as somebody confirmed it.
public record LetterId(UUID value) {

    public static LetterId fresh() {
        return new LetterId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
