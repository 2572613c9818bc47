package nl.weerzien.desk;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;

/// What was sent and what became of it, folded away.
class SentPapers extends Disclosure {

    SentPapers(CaseReadiness state) {
        super(
                new MessageKey("desk.sent", state.papers().size()),
                Lay.list(state.papers().stream().map(SentPapers::line).toArray(Div[]::new)));
        addClassName("card");
        setVisible(!state.papers().isEmpty());
    }

    private static Div line(Document paper) {
        var kind = paper.kind().map(KindDescription::title).orElseGet(() -> new MessageKey("desk.sent.paper"));
        var receipt = paper.receipt();
        return Lay.ends(
                Lay.lines(
                        Say.inline(kind),
                        Say.small(new MessageKey("desk.sent.receipt", receipt.at(), receipt.pages()))),
                paper.counts()
                        ? new Pill(Tone.OK, new MessageKey("desk.sent.counts"))
                        : new Pill(tone(paper.state()), paper.state().label()));
    }

    private static Tone tone(DocumentState state) {
        return switch (state) {
            case DocumentState.Arrived _, DocumentState.BeingRead _ -> Tone.QUIET;
            case DocumentState.Read _ -> Tone.OK;
            case DocumentState.Unreadable _, DocumentState.Quarantined _ -> Tone.WAIT;
        };
    }
}
