package nl.weerzien.document;

import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;

/// The line of papers waiting to be read. It survives the application and is shared by all nodes.
public interface ReadingQueue {

    /// Puts a paper in line, in the transaction that is running: rolled back with it. A paper already in line stays
    /// where it is.
    void add(CaseId caseId, DocumentId document);

    /// How long a paper will wait, derived from the line as it is and from recent readings of all families.
    ReadingWait before(DocumentId document);
}
