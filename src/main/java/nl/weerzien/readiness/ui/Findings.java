package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Urgency;
import nl.weerzien.document.Document;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Finding;
import nl.weerzien.readiness.Finding.Said;
import nl.weerzien.readiness.RemarkService;
import nl.weerzien.readiness.Weight;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// What was found, each as a card with the ways on. What is missing stands in the checklist itself and is not repeated.
class Findings extends Div {
    private final transient CaseReadiness readiness;
    private final transient RemarkService remarks;
    private final transient Runnable changed;

    /// @param changed called after something was kept
    Findings(CaseReadiness readiness, RemarkService remarks, Runnable changed) {
        this.readiness = readiness;
        this.remarks = remarks;
        this.changed = changed;
        addClassName("stack");
        var notes = new ArrayList<Component>();
        for (var finding : readiness.findings()) {
            if (finding instanceof Finding.Missing) continue;
            if (finding.weight() == Weight.NOTE || readiness.explained(finding)) notes.add(card(finding));
            else add(card(finding));
        }
        if (!notes.isEmpty())
            add(new Disclosure(
                    new MessageKey("readiness.findings.notes", notes.size()), notes.toArray(Component[]::new)));
    }

    private Component card(Finding finding) {
        var card = Lay.lines(new Pill(tone(finding), finding.title()));
        card.addClassName("card");
        finding.about()
                .ifPresent(person -> card.add(Heading.part(
                        Words.show(readiness.file().family().person(person).name()))));
        text(finding).forEach(card::add);
        card.add(Lay.actions(waysOn(finding).toArray(Component[]::new)));
        if (!(finding instanceof Finding.ToConfirm || finding instanceof Finding.TermPresses))
            card.add(new RemarkForm(readiness, finding, remarks, changed));
        return card;
    }

    private static Pill.Tone tone(Finding finding) {
        return switch (finding.weight()) {
            case EXPLAIN -> Pill.Tone.OPEN;
            case CHECK -> finding instanceof Finding.TermPresses ? Pill.Tone.LATE : Pill.Tone.WAIT;
            case NOTE -> Pill.Tone.QUIET;
        };
    }

    private List<Component> text(Finding finding) {
        return switch (finding) {
            case Finding.Missing found ->
                List.of(Say.paragraph(found.requirement().satisfiedBy()));
            case Finding.ToConfirm _ -> List.of(Say.paragraph(new MessageKey("readiness.finding.to-confirm.text")));
            case Finding.NotReadable _ -> List.of(Say.paragraph(new MessageKey("readiness.finding.not-readable.text")));
            case Finding.NotTranslated found ->
                List.of(Say.paragraph(
                        new MessageKey("readiness.finding.not-translated.text", paper(found.document()))));
            case Finding.Expired found ->
                List.of(Say.paragraph(new MessageKey("readiness.finding.expired.text", paper(found.document()))));
            case Finding.ExpiresSoon found ->
                List.of(Say.paragraph(new MessageKey("readiness.finding.expires-soon.text", paper(found.document()))));
            case Finding.Differs found ->
                List.of(
                        Say.small(found.field().label()),
                        said(found.here()),
                        said(found.there()),
                        Say.small(new MessageKey("readiness.finding.differs.text")));
            case Finding.Unfitting found ->
                List.of(
                        Say.small(found.here().field().label()),
                        said(found.here().said()),
                        Say.small(found.there().field().label()),
                        said(found.there().said()),
                        Say.small(found.why().text()));
            case Finding.NotIssuedThen found ->
                List.of(
                        Say.small(found.issued().field().label()),
                        said(found.issued().said()),
                        Say.paragraph(found.fact().text()),
                        Say.small(new MessageKey("readiness.finding.not-issued-then.text")),
                        new Disclosure(
                                new MessageKey("readiness.source.title"),
                                new SourceLines(found.fact().provenance(), readiness.today())));
            case Finding.TermPresses found -> term(found.deadline());
        };
    }

    private List<Component> term(Deadline deadline) {
        var key = deadline.urgency(readiness.today()) == Urgency.MISSED
                ? "readiness.finding.term.missed"
                : "readiness.finding.term.near";
        return List.of(Say.paragraph(new MessageKey(key, deadline.governing(), deadline.legallyStillPossible())));
    }

    private Component said(Said said) {
        var document = said.document();
        var where = document == null
                ? Say.inline(new MessageKey("readiness.finding.file"))
                : Action.textLink(paper(document), link(document));
        var row = Lay.row(where, Say.strong(said.words()));
        if (!said.confirmed()) row.add(new Pill(Pill.Tone.WAIT, new MessageKey("readiness.finding.not-confirmed")));
        return row;
    }

    private List<Component> waysOn(Finding finding) {
        return switch (finding) {
            case Finding.Missing _ -> List.of();
            case Finding.ToConfirm found -> List.of(look(found.document()));
            case Finding.NotReadable found -> List.of(look(found.document()));
            case Finding.NotTranslated found -> List.of(look(found.document()));
            case Finding.Expired found -> List.of(look(found.document()));
            case Finding.ExpiresSoon found -> List.of(look(found.document()));
            case Finding.Differs found -> corrections(found.here(), found.there());
            case Finding.Unfitting found ->
                corrections(found.here().said(), found.there().said());
            case Finding.NotIssuedThen found ->
                corrections(found.issued().said(), found.issued().said());
            case Finding.TermPresses _ ->
                List.of(Action.link(
                        new MessageKey("readiness.finding.to-road"),
                        CaseLink.to(readiness.file().id(), "road").href()));
        };
    }

    private List<Component> corrections(Said here, Said there) {
        var ways = new ArrayList<Component>();
        var onOnePaper = Objects.equals(here.document(), there.document());
        for (var said : onOnePaper ? List.of(here) : List.of(here, there)) {
            var document = said.document();
            ways.add(
                    document == null
                            ? Action.link(
                                    new MessageKey("readiness.finding.correct-file"),
                                    CaseLink.to(readiness.file().id(), "family").href())
                            : Action.link(
                                    new MessageKey("readiness.finding.correct-paper", paper(document)),
                                    link(document)));
        }
        return ways;
    }

    private Component look(DocumentId document) {
        return Action.link(new MessageKey("readiness.finding.look"), link(document));
    }

    private String link(DocumentId document) {
        return DocumentsNavigation.paper(readiness.file().id(), document);
    }

    private MessageKey paper(DocumentId document) {
        return readiness
                .paper(document)
                .flatMap(Document::kind)
                .map(StateWords::kind)
                .orElse(new MessageKey("readiness.paper.unnamed"));
    }
}
