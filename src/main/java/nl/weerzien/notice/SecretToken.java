package nl.weerzien.notice;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// 128 random bits that open one small door to whoever has them, without signing in: as 22 letters, digits, hyphens and
/// underscores.
public record SecretToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    public static SecretToken fresh() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /// Empty for what cannot be one.
    public static Optional<SecretToken> parsed(String text) {
        return text.matches("[A-Za-z0-9_-]{22}") ? Optional.of(new SecretToken(text)) : Optional.empty();
    }

    /// Never the token: it must not stand in a log.
    @Override
    public String toString() {
        return "a secret token";
    }
}
