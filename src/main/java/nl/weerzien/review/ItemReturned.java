package nl.weerzien.review;

import nl.weerzien.checklist.RequirementId;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// A supervisor asked to do something about one requirement of one relative.
public record ItemReturned(CaseId caseId, PersonId relative, RequirementId requirement) implements CaseEvent {
    @Override
    public String subject() {
        return relative + " " + requirement;
    }
}
