package nl.weerzien.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.readiness.Finding;
import nl.weerzien.readiness.Finding.Said;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.readiness.Weight;
import nl.weerzien.review.Verdict;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// One thing to judge: its papers, and beside them what is asked, what was found, and what can be said about it.
class ItemPanel extends Div {
    private final transient Item item;
    private final H2 heading;

    ItemPanel(ReviewWork work, Item item, JudgingDesk desk) {
        this.item = item;
        this.heading = Heading.section(item.title());
        heading.getElement().setAttribute("tabindex", "-1");
        var asked = new Card(heading);
        asked.add(state());
        if (item.papers().isEmpty()) asked.add(Say.small(new MessageKey("review.paper.none")));
        explanation(asked);
        item.findings().forEach(finding -> asked.add(finding(finding)));
        asked.add(new Disclosure(
                new MessageKey("review.item.asked"),
                Say.paragraph(item.match().requirement().why()),
                Say.paragraph(item.match().requirement().satisfiedBy())));
        item.verdict().ifPresent(verdict -> asked.add(said(verdict)));
        item.notes().forEach(note -> asked.add(said(note)));
        asked.add(new VerdictForm(item, desk));
        add(item.papers().isEmpty() ? asked : Lay.split(new PaperPictures(work, item), asked));
    }

    /// Brings the panel to the reader: into view, and read aloud from its heading.
    void attention() {
        heading.getElement().callJsFunction("focus");
    }

    private Pill state() {
        return switch (item.match().state()) {
            case State.Met _ -> new Pill(Pill.Tone.OK, new MessageKey("review.item.met"));
            case State.Explained _ -> new Pill(Pill.Tone.OK, new MessageKey("review.item.explained"));
            case State.Open _ -> new Pill(Pill.Tone.OPEN, new MessageKey("review.item.open"));
            case State.CannotTell _, State.Asks _ -> new Pill(Pill.Tone.WAIT, new MessageKey("review.item.unsure"));
            case State.NotNeeded _ -> new Pill(Pill.Tone.QUIET, new MessageKey("review.item.not-needed"));
        };
    }

    private void explanation(Card asked) {
        if (!(item.match().state() instanceof State.Explained(Explanation why, var _))) return;
        asked.add(Heading.part(new MessageKey("review.item.explanation")));
        if (!why.told().story().isEmpty()) asked.add(Say.value(why.told().story()));
        for (var attempt : why.told().tried()) asked.add(Say.value(attempt.what()));
        if (!why.told().offered().isEmpty()) asked.add(Say.value(why.told().offered()));
    }

    private Component finding(Finding finding) {
        var lines = Lay.lines(
                new Pill(finding.weight() == Weight.NOTE ? Pill.Tone.QUIET : Pill.Tone.WAIT, finding.title()));
        if (finding instanceof Finding.Differs differs)
            lines.add(Say.small(differs.field().label()), words(differs.here()), words(differs.there()));
        if (finding instanceof Finding.Unfitting found)
            for (var fact : List.of(found.here(), found.there()))
                lines.add(Say.small(fact.field().label()), words(fact.said()));
        if (finding instanceof Finding.NotIssuedThen found)
            lines.add(
                    Say.small(found.issued().field().label()),
                    words(found.issued().said()),
                    Say.small(found.fact().text()));
        return lines;
    }

    private Component words(Said said) {
        var document = said.document();
        var where = document == null ? new MessageKey("review.item.file") : kind(document);
        var row = Lay.row(Say.inline(where), Say.strong(said.words()));
        if (!said.confirmed()) row.add(new Pill(Pill.Tone.WAIT, new MessageKey("review.item.not-confirmed")));
        return row;
    }

    private MessageKey kind(DocumentId document) {
        return item.readiness().paper(document).map(PaperPictures::kind).orElse(new MessageKey("review.paper.unnamed"));
    }

    private static Component said(Verdict verdict) {
        var line = Lay.lines(
                Say.small(new MessageKey("review.item.said", verdict.judgement().label(), verdict.at())));
        if (!verdict.words().isEmpty()) line.add(Say.value(verdict.words()));
        return line;
    }
}
