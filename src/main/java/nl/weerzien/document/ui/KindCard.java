package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Document;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Reading;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// What the paper is: the machine's proposals as buttons, every kind as a choice.
class KindCard extends Card {
    private static final int MOST_PROPOSALS = 3;
    private static final int MOST_WORDS = 4;
    private final PaperWork work;
    private final Document paper;
    private final Runnable then;

    KindCard(PaperWork work, Document paper, CaseFile file, Optional<Reading> reading, Runnable then) {
        super(new MessageKey("document.kind"));
        this.work = work;
        this.paper = paper;
        this.then = then;
        if (paper.kind().isPresent()) {
            add(Lay.ends(
                    Say.strong(work.title(paper.kind().get())),
                    new Pill(Pill.Tone.OK, new MessageKey("document.confirmed"))));
        } else {
            var proposals = reading.map(Reading::kinds).orElse(List.of());
            if (proposals.isEmpty()) add(Say.paragraph(new MessageKey("document.kind.none")));
            proposals.stream().limit(MOST_PROPOSALS).forEach(proposal -> add(proposal(proposal)));
        }
        add(choice(file));
    }

    private Div proposal(KindProposal proposal) {
        var says = Lay.lines(Action.secondary(
                new MessageKey("document.kind.it-is", work.title(proposal.kind())), () -> say(proposal.kind())));
        if (!proposal.spokeForIt().isEmpty())
            says.add(Say.small(new MessageKey(
                    "document.kind.because",
                    proposal.spokeForIt().stream().limit(MOST_WORDS).toList())));
        return says;
    }

    private Select<KindDescription> choice(CaseFile file) {
        var kinds = work.rules().kindsOf(file.origin());
        var choice = Field.choice(new MessageKey("document.kind.other-one"), kinds, KindDescription::title);
        paper.kind().flatMap(work.rules()::kind).filter(kinds::contains).ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null)
                say(change.getValue().kind());
        });
        return choice;
    }

    private void say(DocumentKind kind) {
        work.confirmations().confirmKind(paper.caseId(), paper.id(), kind);
        then.run();
    }
}
