package nl.weerzien.contact.ui;

import nl.weerzien.contact.LetterPurport;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shell.CaseLink;

/// Where the letters of the IND of a case file are found.
public final class LetterNavigation {
    static final String TAB = "letters";

    private LetterNavigation() {}

    /// All letters, what needs a person first.
    public static CaseLink letters(CaseId caseId) {
        return CaseLink.to(caseId, TAB);
    }

    /// One letter: what it says, to confirm, and afterwards what it means; for an anchor's `href`.
    public static String letter(CaseId caseId, DocumentId document) {
        return "case/" + caseId + "/" + TAB + "/" + document;
    }

    /// Whether a paper of this kind is a letter of the IND, and has a page here.
    public static boolean isLetter(DocumentKind kind) {
        return LetterPurport.isLetter(kind);
    }
}
