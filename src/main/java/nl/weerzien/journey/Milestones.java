package nl.weerzien.journey;

import java.util.List;
import nl.weerzien.shared.CaseId;

/// Keeps the facts of every journey. Facts are added and never changed or removed.
public interface Milestones {

    /// Everything that was recorded, superseded facts too, in the order in which we learned it.
    List<Milestone> of(CaseId caseId);

    void add(CaseId caseId, Milestone milestone);
}
