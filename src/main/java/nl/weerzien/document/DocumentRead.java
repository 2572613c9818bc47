package nl.weerzien.document;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;

/// The machine read a paper; a person may look at its proposals.
public record DocumentRead(CaseId caseId, DocumentId document) implements CaseEvent {
    @Override
    public String subject() {
        return document.toString();
    }
}
