package nl.weerzien.document.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.document.NotOpened;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.PrivateDownload;

/// Where the papers of a case file are found.
public final class DocumentsNavigation {
    static final String TAB = "papers";
    static final String PERSON = "person";
    static final String REQUIREMENT = "requirement";
    static final String TAKE = "take";
    static final String PHOTO = "photo";

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

    /// As [#handOver(CaseId, PersonId, RequirementId)], with the camera first.
    public static CaseLink photograph(CaseId caseId, PersonId person, RequirementId requirement) {
        return handOver(caseId, person, requirement).asking(TAKE, PHOTO);
    }

    /// One paper with what was read on it; for an anchor's `href`.
    public static String paper(CaseId caseId, DocumentId document) {
        return "case/" + caseId + "/" + TAB + "/" + document;
    }

    /// The picture of one page, for an image or a link.
    ///
    /// @param page from 1
    public static DownloadHandler picture(DocumentService documents, Document paper, int page) {
        return new PrivateDownload(
                "image/jpeg",
                "page.jpg",
                target -> target.write(documents.picture(paper.caseId(), paper.id(), page)),
                NoSuchDocument.class,
                NotOpened.class);
    }
}
