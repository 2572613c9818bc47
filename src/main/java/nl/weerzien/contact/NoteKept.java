package nl.weerzien.contact;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// A helper noted a call, visit or letter, or corrected such a note.
public record NoteKept(CaseId caseId, NoteId note) implements CaseEvent {
    @Override
    public String subject() {
        return note.toString();
    }
}
