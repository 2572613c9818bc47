package nl.weerzien.journey;

import java.util.List;
import nl.weerzien.shared.CaseId;

/// Keeps what was said of the tasks of the road.
public interface RoadTasks {

    /// Everything that was said, in the order in which it was.
    List<RoadTaskState> of(CaseId caseId);

    void add(CaseId caseId, RoadTaskState state);
}
