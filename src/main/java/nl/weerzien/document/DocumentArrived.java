package nl.weerzien.document;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;

/// A paper was handed over, and its original is safely kept.
public record DocumentArrived(CaseId caseId, DocumentId document) implements CaseEvent {
    @Override
    public String subject() {
        return document.toString();
    }
}
