package nl.weerzien.handover.ui;

import nl.weerzien.shared.CaseId;

/// Where a case is handed over to a lawyer.
public final class HandoverNavigation {
    static final String ROUTE = "case/:case/lawyer";

    private HandoverNavigation() {}

    /// Relative to the application's root.
    public static String href(CaseId caseId) {
        return ROUTE.replace(":case", caseId.toString());
    }
}
