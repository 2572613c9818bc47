package nl.weerzien.journey;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// A relative is in the Netherlands.
public record RelativeArrived(CaseId caseId, PersonId person) implements CaseEvent {
    @Override
    public String subject() {
        return person.toString();
    }
}
