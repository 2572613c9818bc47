package nl.weerzien.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A case file in a second pair of hands: handed over, looked at, given back with an answer.
///
/// @param verdicts in the order in which they were given
/// @param conclusion null while it lies with the supervisors
public record Review(
        ReviewId id,
        CaseId caseId,
        HandOver handOver,
        List<Verdict> verdicts,
        @Nullable Conclusion conclusion) {
    public Review {
        verdicts = List.copyOf(verdicts);
    }

    /// @param note what the preparers want to say about it; may be empty
    public record HandOver(AccountId by, Instant at, String note) {}

    /// @param words to the preparers; may be empty
    public record Conclusion(Outcome outcome, AccountId by, Instant at, String words) {}

    public ReviewState state() {
        if (conclusion == null) return new ReviewState.Waiting(handOver.at());
        return switch (conclusion.outcome()) {
            case READY_TO_FILE -> new ReviewState.Ready(conclusion.at());
            case RETURNED -> new ReviewState.Returned(conclusion.at());
        };
    }

    public boolean open() {
        return conclusion == null;
    }

    /// Accepted or returned, whichever was said last; empty when nobody judged it in this review.
    public Optional<Verdict> verdictOn(PersonId relative, RequirementId requirement) {
        return verdicts.stream()
                .filter(verdict -> verdict.about(relative, requirement))
                .filter(verdict -> verdict.judgement() != Judgement.NOTED)
                .reduce((_, later) -> later);
    }

    /// Notes about it, oldest first.
    public List<Verdict> notesOn(PersonId relative, RequirementId requirement) {
        return verdicts.stream()
                .filter(verdict -> verdict.about(relative, requirement))
                .filter(verdict -> verdict.judgement() == Judgement.NOTED)
                .toList();
    }

    /// What was returned and not accepted after that.
    public List<Verdict> returned() {
        return verdicts.stream()
                .filter(verdict -> verdict.judgement() == Judgement.RETURNED)
                .filter(verdict ->
                        verdictOn(verdict.relative(), verdict.requirement()).equals(Optional.of(verdict)))
                .toList();
    }
}
