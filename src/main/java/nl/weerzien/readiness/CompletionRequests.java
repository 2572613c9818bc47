package nl.weerzien.readiness;

import java.util.List;
import java.util.Map;
import nl.weerzien.journey.Journeys;
import nl.weerzien.shared.CaseId;

/// The completion requests of the IND that a family still has to answer. Letters are understood on a floor above.
public interface CompletionRequests {

    /// Those that run now, by case file, the latest letter first; none for families that were asked nothing.
    ///
    /// @param roads of the families
    Map<CaseId, List<CompletionRequest>> running(Map<CaseId, Journeys> roads);
}
