package nl.weerzien.security;

import java.util.UUID;

/// Identifies a person who can sign in.
public record AccountId(UUID value) {

    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
