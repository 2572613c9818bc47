package nl.weerzien.contact;

import java.util.List;
import nl.weerzien.shared.CaseId;

/// The log of every case file. It is added to and read, and never changed.
public interface Notes {

    /// What the current user may see, in the order in which it was noted.
    List<Note> of(CaseId caseId);

    void add(CaseId caseId, Note note);
}
