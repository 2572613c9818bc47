package nl.weerzien.submission.ui;

import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.CaseLink;

/// Where the filing of a case file is found.
public final class SubmissionNavigation {
    static final String TAB = "filing";

    private SubmissionNavigation() {}

    public static CaseLink filing(CaseId caseId) {
        return CaseLink.to(caseId, TAB);
    }
}
