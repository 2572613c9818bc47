package nl.weerzien.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.weerzien.family.Person;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.BundlePlan.Section;
import nl.weerzien.submission.Filing;
import nl.weerzien.submission.OpenPoint;
import nl.weerzien.submission.Preview;
import nl.weerzien.submission.SubmissionService;

/// One relative's application: what would go and what to know, the form that records that it went, and what went.
class RelativeCard extends Div {
    private final transient Preview preview;

    RelativeCard(
            SubmissionService submissions, Preview preview, Person relative, List<Filing> sent, FilingBoard board) {
        this.preview = preview;
        addClassName("card");
        add(Lay.ends(Heading.section(Words.show(relative.name())), state(sent)));
        preview.advice().proposal().ifPresent(proposal -> add(new Notice(Pill.Tone.LATE, proposal)));
        var plan = preview.draft().plan();
        if (preview.draft().supplement() && plan.empty()) add(Say.paragraph(new MessageKey("submission.all-sent")));
        else {
            add(contents(plan));
            add(Lay.actions(BundleLink.draft(submissions, board.caseId(), relative.id())));
            preview.advice().warnings().forEach(warning -> add(new Pill(Pill.Tone.WAIT, warning)));
            add(new FilingForm(submissions, preview, relative, board));
        }
        for (var filing : sent.reversed()) add(new SentCard(submissions, filing, sent));
    }

    private static Pill state(List<Filing> sent) {
        if (sent.isEmpty()) return new Pill(Pill.Tone.OPEN, new MessageKey("submission.state.not-filed"));
        return new Pill(
                Pill.Tone.OK,
                new MessageKey("submission.state.filed", sent.getFirst().sent().on()));
    }

    private Component contents(BundlePlan plan) {
        var title = preview.draft().supplement() ? "submission.contents.supplement" : "submission.contents";
        var lines = Lay.lines();
        plan.sections().forEach(section -> lines.add(section(section)));
        plan.explained().forEach(point -> lines.add(open("submission.contents.explained", point)));
        plan.following().forEach(point -> lines.add(open("submission.contents.follows", point)));
        return new Disclosure(
                new MessageKey(title, plan.papers().size(), plan.open().size()), lines);
    }

    private static Component section(Section section) {
        var papers = section.papers().stream()
                .map(paper -> (Component) Say.inline(
                        new MessageKey("submission.contents.paper", paper.label(), paper.kind(), paper.pages())))
                .toArray(Component[]::new);
        var lines = Lay.lines(Heading.part(section.title()), Lay.list(papers));
        if (!section.elsewhere().isEmpty())
            lines.add(Say.small(new MessageKey("submission.bundle.elsewhere", String.join(", ", section.elsewhere()))));
        return lines;
    }

    private static Component open(String key, OpenPoint point) {
        return Lay.ends(Say.inline(point.title()), new Pill(Pill.Tone.QUIET, new MessageKey(key)));
    }
}
