package nl.weerzien.submission.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Facts;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.submission.Filing;
import nl.weerzien.submission.SubmissionService;

/// What went to the IND, as it went.
class SentCard extends Div {

    /// @param all what was sent for this relative, in order
    SentCard(SubmissionService submissions, Filing filing, List<Filing> all) {
        addClassName("lines");
        var sent = filing.sent();
        var bundle = filing.bundle();
        add(Heading.part(new MessageKey(
                filing.supplement() ? "submission.sent.supplement" : "submission.sent.application", sent.on())));
        add(new Facts()
                .with(new MessageKey("submission.form.means"), MeansWords.of(sent.means()))
                .with(new MessageKey("submission.sent.recorded"), sent.at())
                .with(
                        new MessageKey("submission.sent.contents"),
                        new MessageKey(
                                "submission.bundle.contents.papers",
                                bundle.papers().size(),
                                bundle.pages()))
                .with(
                        new MessageKey("submission.sent.reviewed"),
                        new MessageKey(
                                filing.reviewed().isPresent()
                                        ? "submission.sent.reviewed.yes"
                                        : "submission.sent.reviewed.no"))
                .with(new MessageKey("submission.sent.print"), bundle.sha256().hex()));
        followed(filing, all);
        add(Lay.actions(BundleLink.frozen(submissions, filing)));
    }

    private void followed(Filing filing, List<Filing> all) {
        var open = filing.bundle().following().size();
        if (open == 0) return;
        var later = all.stream()
                .filter(other -> filing.id().equals(other.supplements()))
                .map(other -> other.sent().on())
                .toList();
        add(Say.small(
                later.isEmpty()
                        ? new MessageKey("submission.sent.follows", open)
                        : new MessageKey("submission.sent.followed", open, later)));
    }
}
