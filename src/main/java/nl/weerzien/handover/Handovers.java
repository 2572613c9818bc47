package nl.weerzien.handover;

import java.util.List;
import nl.weerzien.shared.CaseId;

/// What was handed to lawyers. It is added to and read, and never changed.
public interface Handovers {

    /// The latest first.
    List<Handover> of(CaseId caseId);

    void add(CaseId caseId, Handover handover);
}
