package nl.weerzien.document;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;

/// A person took a paper out of the preparation; its original stays.
public record DocumentSetAside(CaseId caseId, DocumentId document) implements CaseEvent {
    @Override
    public String subject() {
        return document.toString();
    }
}
