package nl.weerzien.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.readiness.Finding;
import nl.weerzien.readiness.Weight;
import nl.weerzien.review.Review;
import nl.weerzien.review.ReviewId;
import nl.weerzien.review.ReviewState;
import nl.weerzien.shared.MessageKey;

/// What to know before filing. It never keeps anybody from it.
///
/// @param proposal what to do, when something speaks for doing it now
/// @param warnings what to know, what weighs most first
public record Advice(Optional<MessageKey> proposal, List<MessageKey> warnings) {
    public Advice {
        warnings = List.copyOf(warnings);
    }

    /// @param review the latest hand-over, if there was one
    /// @param ready the review that called it ready, if nothing was changed since
    static Advice on(Draft draft, Optional<Review> review, Optional<ReviewId> ready) {
        return new Advice(proposal(draft), warnings(draft, review, ready.isEmpty()));
    }

    private static Optional<MessageKey> proposal(Draft draft) {
        var readiness = draft.readiness();
        if (!readiness.fileNow()) return Optional.empty();
        var until = readiness.filingTerm().orElseThrow().governing();
        var following = draft.plan().following().size();
        return Optional.of(
                following == 0
                        ? new MessageKey("submission.advice.file-now", until)
                        : new MessageKey("submission.advice.file-now.follow", until, following));
    }

    private static List<MessageKey> warnings(Draft draft, Optional<Review> review, boolean changedSince) {
        var warnings = new ArrayList<MessageKey>();
        reviewed(review, changedSince).ifPresent(warnings::add);
        if (draft.plan().empty()) warnings.add(new MessageKey("submission.advice.no-papers"));
        var following = draft.plan().following().size();
        if (following > 0) warnings.add(new MessageKey("submission.advice.following", following));
        var toConfirm = draft.readiness().findings().stream()
                .filter(Finding.ToConfirm.class::isInstance)
                .count();
        if (toConfirm > 0) warnings.add(new MessageKey("submission.advice.unconfirmed", toConfirm));
        var toCheck = draft.readiness().findings().stream()
                .filter(Finding::contradicts)
                .filter(finding -> finding.weight() != Weight.NOTE && finding.confirmed())
                .count();
        if (toCheck > 0) warnings.add(new MessageKey("submission.advice.differs", toCheck));
        draft.plan().unbound().forEach(kind -> warnings.add(new MessageKey("submission.advice.unbound", kind)));
        return warnings;
    }

    private static Optional<MessageKey> reviewed(Optional<Review> review, boolean changedSince) {
        if (review.isEmpty()) return Optional.of(new MessageKey("submission.advice.never-reviewed"));
        return switch (review.get().state()) {
            case ReviewState.Waiting _ -> Optional.of(new MessageKey("submission.advice.under-review"));
            case ReviewState.Returned _ -> Optional.of(new MessageKey("submission.advice.returned"));
            case ReviewState.Ready _ ->
                changedSince ? Optional.of(new MessageKey("submission.advice.changed-since")) : Optional.empty();
        };
    }
}
