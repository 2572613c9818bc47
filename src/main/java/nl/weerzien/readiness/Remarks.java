package nl.weerzien.readiness;

import java.util.List;
import nl.weerzien.shared.CaseId;

/// Keeps what people said about findings; nothing is changed or removed.
public interface Remarks {

    /// In the order in which they were made.
    List<Remark> of(CaseId caseId);

    /// Keeps a remark of whoever acts.
    void add(CaseId caseId, Remark remark);
}
