package nl.weerzien.submission;

import nl.weerzien.readiness.Readiness;

/// One relative's bundle as it would be bound today, and what it was made of.
///
/// @param plan what stands in it; only what was not sent before, when something was
/// @param sent what the IND has already
public record Draft(BundlePlan plan, Readiness readiness, SentSoFar sent) {

    /// Something was sent before: this adds to it.
    public boolean supplement() {
        return sent.application().isPresent();
    }
}
