package nl.weerzien.readiness;

import java.util.List;
import nl.weerzien.journey.Journeys;
import nl.weerzien.shared.CaseId;

/// The completion requests of the IND that a family still has to answer. Letters are understood on a floor above.
public interface CompletionRequests {

    /// Those that run now, the latest letter first.
    ///
    /// @param roads of the family
    List<CompletionRequest> running(CaseId caseId, Journeys roads);
}
