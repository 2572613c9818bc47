package nl.weerzien.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;

/// What a password must be: long rather than complicated.
public final class PasswordRule {
    /// Characters at least.
    public static final int SHORTEST = 12;

    /// Bytes at most, in UTF-8: bcrypt looks at no more.
    public static final int LONGEST = 72;

    private PasswordRule() {}

    /// Why this password will not do for this login; empty if it will.
    public static Optional<MessageKey> objection(String password, String login) {
        if (password.codePointCount(0, password.length()) < SHORTEST)
            return Optional.of(new MessageKey("security.password.short", SHORTEST));
        if (!fits(password)) return Optional.of(new MessageKey("security.password.long", LONGEST));
        if (password.strip().toLowerCase(Locale.ROOT).equals(login.strip().toLowerCase(Locale.ROOT)))
            return Optional.of(new MessageKey("security.password.login"));
        return Optional.empty();
    }

    /// Whether a password is short enough to have been set.
    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
