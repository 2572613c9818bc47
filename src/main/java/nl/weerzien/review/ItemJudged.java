package nl.weerzien.review;

import nl.weerzien.checklist.RequirementId;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// A supervisor accepted, or wrote a note about, one requirement of one relative.
public record ItemJudged(CaseId caseId, PersonId relative, RequirementId requirement, Judgement judgement)
        implements CaseEvent {
    @Override
    public String subject() {
        return relative + " " + requirement;
    }
}
