package nl.weerzien.security;

import java.time.Instant;
import java.util.Optional;

/// Failed sign-ins by subject (a login, an address), kept, so that a restart forgives nothing.
public interface SignInFailures {

    /// Counts an attempt as failed until it is forgiven, at once and for all nodes: attempts side by side cannot all
    /// slip through before the first has failed.
    ///
    /// @return until when to wait, if this attempt came too early; it is not counted then
    Optional<Instant> attempt(String subject, SlowDown rule, Instant now);

    /// The last attempt was none: it takes one failure back.
    void forgiveOne(String subject);

    /// Counting begins anew. What is older than any counting goes, too.
    void forgive(String subject, Instant now);
}
