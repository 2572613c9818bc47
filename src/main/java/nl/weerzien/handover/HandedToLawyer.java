package nl.weerzien.handover;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// An archive for a lawyer was made.
public record HandedToLawyer(CaseId caseId, HandoverId handover) implements CaseEvent {
    @Override
    public String subject() {
        return handover.toString();
    }
}
