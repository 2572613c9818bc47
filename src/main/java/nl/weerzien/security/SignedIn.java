package nl.weerzien.security;

import java.util.Optional;

/// Answers who is asking. Empty outside a request and outside a job.
public interface SignedIn {

    Optional<CurrentUser> find();

    /// @throws NotSignedIn if nobody is asking
    default CurrentUser get() {
        return find().orElseThrow(NotSignedIn::new);
    }
}
