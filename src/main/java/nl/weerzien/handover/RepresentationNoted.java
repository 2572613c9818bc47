package nl.weerzien.handover;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// It was noted who holds the pen, or how legal aid stands.
public record RepresentationNoted(CaseId caseId, FactId fact) implements CaseEvent {
    @Override
    public String subject() {
        return fact.toString();
    }
}
