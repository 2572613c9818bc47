package nl.weerzien.readiness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.weerzien.shared.CaseId;

/// Keeps what people said about findings; nothing is changed or removed.
public interface Remarks {

    /// In the order in which they were made.
    List<Remark> of(CaseId caseId);

    /// The same for several case files; none for those without remarks.
    Map<CaseId, List<Remark>> of(Collection<CaseId> cases);

    /// Keeps a remark of whoever acts.
    void add(CaseId caseId, Remark remark);
}
