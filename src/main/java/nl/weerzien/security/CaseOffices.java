package nl.weerzien.security;

import java.util.Map;
import nl.weerzien.shared.CaseId;

/// Tells for which case files somebody answers as a supervisor.
public interface CaseOffices {

    /// Every case file of the current user's own office with that office; empty for whoever is no supervisor.
    Map<CaseId, Office> supervised();
}
