package nl.weerzien.desk;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;

/// Short things that wait for the family's answer: photos to take again, papers to confirm, questions.
class Questions extends Div {
    private final CaseReadiness state;

    Questions(CaseReadiness state) {
        this.state = state;
        addClassName("stack");
        var waiting = state.papers().stream().filter(Document::needsPerson).toList();
        waiting.forEach(this::again);
        confirm(waiting);
        answers();
        setVisible(getComponentCount() > 0);
    }

    private void again(Document paper) {
        if (paper.state() instanceof DocumentState.Unreadable(var reason, var _))
            add(new Notice(Tone.WAIT, new MessageKey("desk.sponsor.again"), reason)
                    .with(Action.link(new MessageKey("desk.sponsor.again.photo"), papers())));
    }

    private void confirm(List<Document> waiting) {
        var read = waiting.stream()
                .filter(paper -> paper.state() instanceof DocumentState.Read)
                .count();
        if (read > 0)
            add(new Card(
                    new MessageKey("desk.sponsor.right"),
                    Say.paragraph(new MessageKey("desk.sponsor.right.count", read)),
                    Lay.actions(Action.link(new MessageKey("desk.sponsor.right.look"), papers()))));
    }

    private void answers() {
        var open = state.relatives().stream()
                .mapToInt(relative -> relative.checklist().questions().size())
                .sum();
        if (open > 0)
            add(new Card(
                    new MessageKey("desk.sponsor.questions"),
                    Say.paragraph(new MessageKey("desk.sponsor.questions.count", open)),
                    Lay.actions(Action.link(
                            new MessageKey("desk.sponsor.questions.answer"),
                            CaseLink.to(state.file().id(), CaseTabs.FIRST).href()))));
    }

    private String papers() {
        return CaseLink.to(state.file().id(), CaseTabs.PAPERS).href();
    }
}
