package nl.weerzien.security;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;

/// What an administrator says about an account to be made. Spaces around login and name are dropped.
///
/// @param login what will be typed to sign in: 2 to 120 characters
/// @param name shown on screens: 1 to 120 characters
/// @param password as it will be typed; held to [PasswordRule]
public record NewAccount(Role role, OfficeId office, String login, String name, Locale language, String password) {
    public NewAccount {
        if (role == Role.HOUSE) throw new IllegalArgumentException("there is one house");
        login = login.strip();
        name = name.strip();
    }

    /// Why this account cannot be made; empty if it can, as far as it tells by itself.
    public Optional<MessageKey> objection() {
        if (login.length() < 2 || login.length() > 120) return Optional.of(new MessageKey("security.login.length"));
        if (name.isBlank() || name.length() > 120) return Optional.of(new MessageKey("security.name.length"));
        return PasswordRule.objection(password, login);
    }

    Account account(Instant now) {
        return new Account(AccountId.fresh(), role, office, login, name, language, now, null);
    }

    /// Nothing of it, so that it may stand in a log.
    @Override
    public String toString() {
        return "a new account";
    }
}
