package nl.weerzien.security;

import java.util.UUID;

/// Identifies a person who can sign in, or the house itself.
public record AccountId(UUID value) {
    /// The application when it works a queue: it sees every case file and nobody can sign in as it.
    public static final AccountId HOUSE = new AccountId(new UUID(0, 1));

    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
