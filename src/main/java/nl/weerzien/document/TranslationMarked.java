package nl.weerzien.document;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;

/// A person said of which paper this one is the translation, or that it is none.
public record TranslationMarked(CaseId caseId, DocumentId document) implements CaseEvent {
    @Override
    public String subject() {
        return document.toString();
    }
}
