package nl.weerzien.contact;

import java.util.UUID;

/// Identifies one thing that a letter asks.
public record AskedItemId(UUID value) {

    public static AskedItemId fresh() {
        return new AskedItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
