package nl.weerzien.document;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;

/// A person said in which language a paper is written.
public record LanguageConfirmed(CaseId caseId, DocumentId document) implements CaseEvent {
    @Override
    public String subject() {
        return document.toString();
    }
}
