package nl.weerzien.notice;

import java.time.Instant;

/// Whether somebody who reads the mails of an address said that they want what is sent there. Without that nothing but
/// the question goes there: an address may be mistyped, or somebody else's.
public sealed interface AddressProof {

    /// Nobody was asked, or the question reached nobody.
    record None() implements AddressProof {}

    /// A link is on its way, or waits to be opened.
    ///
    /// @param token opens it, once
    /// @param until it opens nothing from then on
    record Asked(ProofId id, SecretToken token, Instant until) implements AddressProof {}

    record Given(Instant at) implements AddressProof {}

    /// Whether a link can still be opened.
    default boolean waits(Instant now) {
        return this instanceof Asked(var _, var _, var until) && now.isBefore(until);
    }
}
