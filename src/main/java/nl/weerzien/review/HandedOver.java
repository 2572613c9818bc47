package nl.weerzien.review;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// The preparers gave a case file to the supervisors.
public record HandedOver(CaseId caseId, ReviewId review) implements CaseEvent {
    @Override
    public String subject() {
        return review.toString();
    }
}
