package nl.weerzien.security;

import nl.weerzien.shared.MessageKey;

/// What came of making or changing an account.
public sealed interface AccountChange {

    /// It was done.
    record Done(Account account) implements AccountChange {}

    /// It was not done, and nothing was kept. The reason is for whoever asked, on the screen.
    record Refused(MessageKey reason) implements AccountChange {}
}
