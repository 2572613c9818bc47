package nl.weerzien.security;

import java.time.Instant;

/// Whether the house still waits for its first administrator, kept. Closed once, it stays closed.
public interface FirstVisit {

    /// Whether nobody was made yet.
    boolean isOpen();

    /// Closes it. Of several at one time one succeeds, the others wait for it and fail.
    ///
    /// @return false if it was closed already
    boolean close(AccountId by, Instant at);
}
