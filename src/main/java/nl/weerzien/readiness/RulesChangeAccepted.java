package nl.weerzien.readiness;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// Somebody saw what the rules ask otherwise of a relative, and goes on under the rules of today.
public record RulesChangeAccepted(CaseId caseId, PersonId relative) implements CaseEvent {
    @Override
    public String subject() {
        return relative.toString();
    }
}
