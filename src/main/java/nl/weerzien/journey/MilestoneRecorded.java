package nl.weerzien.journey;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// A fact was added to a relative's road.
public record MilestoneRecorded(CaseId caseId, PersonId person, MilestoneId milestone, Milestone.Kind kind)
        implements CaseEvent {
    @Override
    public String subject() {
        return person.toString();
    }
}
