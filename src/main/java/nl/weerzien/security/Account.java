package nl.weerzien.security;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A person who can sign in. Role, office and login stay as they are; somebody who changes role gets a new account.
///
/// @param login what is typed to sign in; upper and lower case are the same
/// @param name shown on screens, never written to a log
/// @param language of the screens, unless chosen otherwise
/// @param disabledAt since when they cannot sign in or see anything, if so
public record Account(
        AccountId id,
        Role role,
        OfficeId office,
        String login,
        String name,
        Locale language,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public CurrentUser asUser() {
        return new CurrentUser(id, role, office, name);
    }

    /// The id alone, so that an account may stand in a log.
    @Override
    public String toString() {
        return id.toString();
    }
}
