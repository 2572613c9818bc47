package nl.weerzien.contact;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;

/// Somebody confirmed what a letter of the IND says.
public record LetterConfirmed(CaseId caseId, DocumentId document, LetterPurport purport) implements CaseEvent {
    @Override
    public String subject() {
        return document.toString();
    }
}
