package nl.weerzien.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import nl.weerzien.family.Person;
import nl.weerzien.handover.ProFormaService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.PrivateDownload;
import nl.weerzien.shell.Words;

/// A draft of an objection for each relative who was refused; not there while nobody was.
class ProFormaCard extends Card {

    ProFormaCard(ProFormaService drafts, CaseId caseId) {
        super(new MessageKey("handover.pro-forma"));
        var refused = drafts.refused(caseId);
        setVisible(!refused.isEmpty());
        add(
                new Notice(
                        Pill.Tone.WAIT,
                        new MessageKey("handover.pro-forma.check"),
                        new MessageKey("handover.pro-forma.check.why")),
                Lay.actions(refused.stream()
                        .map(person -> link(drafts, caseId, person))
                        .toArray(Component[]::new)));
    }

    private static Anchor link(ProFormaService drafts, CaseId caseId, Person person) {
        var draft = new PrivateDownload(
                "application/pdf",
                "bezwaar-concept.pdf",
                target -> drafts.write(caseId, person.id(), target),
                IllegalArgumentException.class);
        var link = new Anchor(draft, Words.of("handover.pro-forma.open", person.name()));
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("action-link");
        return link;
    }
}
