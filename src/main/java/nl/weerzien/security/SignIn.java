package nl.weerzien.security;

import java.time.Duration;

/// What came of an attempt to sign in.
public sealed interface SignIn {

    /// Login and password belong together.
    record Welcome(Account account) implements SignIn {}

    /// They do not; deliberately without a reason.
    record Refused() implements SignIn {}

    /// Too many attempts failed; the next may be made after so long. The same for logins that nobody has.
    record TooEarly(Duration left) implements SignIn {}
}
