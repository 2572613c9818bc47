package nl.weerzien.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.weerzien.shared.CaseId;

/// Keeps the facts of every journey. Facts are added and never changed or removed.
public interface Milestones {

    /// Everything that was recorded, superseded facts too, in the order in which we learned it.
    List<Milestone> of(CaseId caseId);

    /// As [#of(CaseId)], of several case files at once; none for those without facts.
    Map<CaseId, List<Milestone>> of(Collection<CaseId> cases);

    void add(CaseId caseId, Milestone milestone);
}
