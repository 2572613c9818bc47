package nl.weerzien.document.ui;

import nl.weerzien.checklist.RequirementId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.CaseLink;

/// Where the papers of a case file are found.
public final class DocumentsNavigation {
    static final String TAB = "papers";
    static final String PERSON = "person";
    static final String REQUIREMENT = "requirement";

    private DocumentsNavigation() {}

    /// All papers, what needs a person first.
    public static CaseLink papers(CaseId caseId) {
        return CaseLink.to(caseId, TAB);
    }

    /// The papers, ready to take one in for this person.
    public static CaseLink handOver(CaseId caseId, PersonId person) {
        return papers(caseId).asking(PERSON, person.toString());
    }

    /// The papers, ready to take one in for what this requirement asks of this person.
    public static CaseLink handOver(CaseId caseId, PersonId person, RequirementId requirement) {
        return handOver(caseId, person).asking(REQUIREMENT, requirement.name());
    }

    /// One paper with what was read on it; for an anchor's `href`.
    public static String paper(CaseId caseId, DocumentId document) {
        return "case/" + caseId + "/" + TAB + "/" + document;
    }
}
