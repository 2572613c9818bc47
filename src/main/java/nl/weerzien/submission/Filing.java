package nl.weerzien.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.journey.Means;
import nl.weerzien.review.ReviewId;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What was sent to the IND for one relative, and when. Never changed: what comes later is a supplement with a bundle
/// of its own.
///
/// @param supplements the filing it adds to; null for the application itself
/// @param review the review that called it ready; null when it was filed without
public record Filing(
        FilingId id,
        CaseId caseId,
        PersonId relative,
        Sent sent,
        Bundle bundle,
        @Nullable FilingId supplements,
        @Nullable ReviewId review) {

    /// @param on the day it was sent
    /// @param at when that was recorded
    public record Sent(LocalDate on, Means means, AccountId by, Instant at) {}

    public boolean supplement() {
        return supplements != null;
    }

    /// A supervisor had called it ready.
    public Optional<ReviewId> reviewed() {
        return Optional.ofNullable(review);
    }
}
