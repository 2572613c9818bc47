package nl.weerzien.review.ui;

import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.CaseLink;

/// Where the review of a case file is found.
public final class ReviewNavigation {
    static final String TAB = "review";

    private ReviewNavigation() {}

    public static CaseLink review(CaseId caseId) {
        return CaseLink.to(caseId, TAB);
    }
}
