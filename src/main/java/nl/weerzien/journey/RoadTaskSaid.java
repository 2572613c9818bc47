package nl.weerzien.journey;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// Somebody said of a task of the road that it is done, not needed, or open again.
public record RoadTaskSaid(CaseId caseId, PersonId person, String task, RoadTaskState.Said said) implements CaseEvent {
    @Override
    public String subject() {
        return person.toString();
    }
}
