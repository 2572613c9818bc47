package nl.weerzien.review;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// A supervisor gave a case file back with an answer.
public record ReviewConcluded(CaseId caseId, ReviewId review, Outcome outcome) implements CaseEvent {
    @Override
    public String subject() {
        return review.toString();
    }
}
