package nl.weerzien.submission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.streams.DownloadHandler;
import nl.weerzien.document.NotOpened;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.PrivateDownload;
import nl.weerzien.shell.Words;
import nl.weerzien.submission.Filing;
import nl.weerzien.submission.NoSuchFiling;
import nl.weerzien.submission.SubmissionService;

/// Opens a bundle in a tab of its own.
final class BundleLink {
    private BundleLink() {}

    /// The bundle as it would be bound now.
    static Anchor draft(SubmissionService submissions, CaseId caseId, PersonId relative) {
        return link(new MessageKey("submission.look"), pdf(target -> submissions.write(caseId, relative, target)));
    }

    /// The bundle as it was frozen.
    static Anchor frozen(SubmissionService submissions, Filing filing) {
        return link(
                new MessageKey("submission.look.frozen"),
                pdf(target -> target.write(submissions.bundle(filing.caseId(), filing.id()))));
    }

    private static DownloadHandler pdf(PrivateDownload.Source bundle) {
        return new PrivateDownload("application/pdf", "bundle.pdf", bundle, NoSuchFiling.class, NotOpened.class);
    }

    private static Anchor link(MessageKey words, DownloadHandler handler) {
        var link = new Anchor(handler, Words.of(words));
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("action-link");
        return link;
    }
}
