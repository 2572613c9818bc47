package nl.weerzien.contact.ui;

import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.CaseLink;

/// Where the messages and the log of a case file are found.
public final class ContactNavigation {
    static final String TAB = "contact";

    private ContactNavigation() {}

    public static CaseLink contact(CaseId caseId) {
        return CaseLink.to(caseId, TAB);
    }
}
