package nl.weerzien.submission.ui;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Say;
import nl.weerzien.submission.SubmissionService;

/// What stands under the filing tab: a card for every relative.
class FilingBoard extends Div {
    private final transient SubmissionService submissions;
    private final transient CaseFileService files;
    private final CaseId caseId;

    FilingBoard(SubmissionService submissions, CaseFileService files, CaseId caseId) {
        this.submissions = submissions;
        this.files = files;
        this.caseId = caseId;
        addClassName("stack");
        show();
    }

    /// Draws everything anew from what is kept.
    void show() {
        removeAll();
        var file = files.get(caseId);
        if (file.relatives().isEmpty())
            add(new Card(
                    new MessageKey("submission.nobody"), Say.paragraph(new MessageKey("submission.nobody.what-now"))));
        var filings = submissions.filings(caseId);
        for (var relative : file.relatives()) {
            var sent = filings.stream()
                    .filter(filing -> filing.relative().equals(relative.id()))
                    .toList();
            add(new RelativeCard(submissions, submissions.preview(caseId, relative.id()), relative, sent, this));
        }
    }

    CaseId caseId() {
        return caseId;
    }
}
