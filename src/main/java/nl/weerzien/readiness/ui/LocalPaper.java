package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Origin.Aspect;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// A paper of the family's origin: its name in the reader's language and as people there call it, and what is known
/// of how it can be had, warnings first.
class LocalPaper extends Div {

    LocalPaper(Origin.Paper paper, LocalDate today) {
        addClassName("lines");
        add(Lay.row(
                Say.inline(StateWords.kind(paper.kind())),
                Say.strong(paper.localName()),
                Say.small(paper.latinName())));
        if (paper.isNotIssued(today)) add(new Pill(Pill.Tone.WAIT, Aspect.NOT_ISSUED.label()));
        if (paper.facts().isEmpty() && paper.authorities().isEmpty()) return;
        var lines = Lay.lines();
        paper.facts(Aspect.WARNING).forEach(fact -> lines.add(Say.paragraph(fact.text())));
        for (var aspect : Aspect.values())
            if (aspect != Aspect.WARNING)
                paper.facts(aspect).stream()
                        .filter(fact -> fact.until() == null || fact.holdsOn(today))
                        .forEach(fact -> lines.add(Say.small(fact.text())));
        paper.authorities()
                .forEach(one -> lines.add(
                        Say.small(one.text()), Say.small(one.standing().label())));
        lines.add(new SourceLines(paper.provenance(), today));
        add(new Disclosure(new MessageKey("readiness.paper.how"), (Component) lines));
    }
}
