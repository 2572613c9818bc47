package nl.weerzien.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;

/// The confirmed letters of all case files. Those taken back are not told.
public interface Letters {

    /// Newest date first.
    List<Letter> of(CaseId caseId);

    /// The same for several case files; none for those without letters.
    Map<CaseId, List<Letter>> of(Collection<CaseId> cases);

    Optional<Letter> find(CaseId caseId, DocumentId document);

    /// Signed by whoever acts.
    void add(Letter letter);

    void takeBack(LetterId letter, Instant at);

    /// Adds an answer to a point; earlier ones stay on record.
    void answer(CaseId caseId, AskedItemId item, AskedAnswer answer, Instant at);
}
