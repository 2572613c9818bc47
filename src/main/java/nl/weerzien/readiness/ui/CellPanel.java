package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.checklist.Checklist.Item;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// One cell of the checklist, opened: what is asked of whom, why, what answers it, what we have, and what to do.
class CellPanel extends Div {
    private final transient CaseReadiness readiness;
    private final transient Match match;
    private final transient ChecklistService rules;
    private final H2 heading;

    /// @param changed called after something was kept
    CellPanel(CaseReadiness readiness, Match match, Work work, Runnable changed) {
        this.readiness = readiness;
        this.match = match;
        this.rules = work.rules();
        this.heading = Heading.section(
                new MessageKey("readiness.cell.title", requirement().title(), name()));
        addClassNames("card", "cell-panel");
        heading.getElement().setAttribute("tabindex", "-1");
        add(
                heading,
                Lay.row(
                        StateWords.pill(match),
                        Say.small(Labels.askedBy(requirement().askedBy()))));
        StateWords.beside(match, readiness).ifPresent(words -> add(Say.small(words)));
        whatWeHave();
        whatToDo();
        add(
                Heading.part(new MessageKey("readiness.cell.why")),
                Say.paragraph(requirement().why()));
        add(
                Heading.part(new MessageKey("readiness.cell.satisfied")),
                Say.paragraph(requirement().satisfiedBy()));
        papers();
        add(
                Heading.part(new MessageKey("readiness.cell.also")),
                Say.paragraph(requirement().alsoAccepted()));
        add(new Disclosure(
                new MessageKey("readiness.source.title"),
                new SourceLines(requirement().provenance(), readiness.today())));
        if (mayBeExplained()) add(new ExplainForm(readiness, match, work, changed));
    }

    /// Brings the panel to whoever opened it: into view, and read aloud from its heading.
    void attention() {
        heading.getElement().callJsFunction("focus");
    }

    private void whatWeHave() {
        var have = match.papers().stream()
                .flatMap(id -> readiness.paper(id).stream())
                .map(paper -> (Component) Action.textLink(
                        paper.kind().map(StateWords::kind).orElse(new MessageKey("readiness.paper.unnamed")),
                        DocumentsNavigation.paper(readiness.file().id(), paper.id())))
                .toArray(Component[]::new);
        if (have.length > 0) add(Heading.part(new MessageKey("readiness.cell.have")), Lay.list(have));
    }

    private void whatToDo() {
        switch (match.state()) {
            case State.Met _, State.NotNeeded _ -> {}
            case State.Asks asks ->
                add(questions(asks.because().stream().sorted().toList()));
            case State.Open _, State.Explained _, State.CannotTell _ ->
                add(Lay.actions(Action.link(
                        new MessageKey("readiness.cell.add-paper"),
                        DocumentsNavigation.handOver(
                                        readiness.file().id(),
                                        match.relative(),
                                        requirement().id())
                                .href())));
        }
    }

    private Component questions(List<Fact> because) {
        var questions =
                because.stream().map(fact -> Say.inline(fact.question())).toArray(Component[]::new);
        return Lay.lines(
                Lay.list(questions),
                Lay.actions(Action.link(
                        new MessageKey("readiness.questions.go"),
                        CaseLink.to(readiness.file().id(), "family").href())));
    }

    /// The papers of the family's origin, and the general ones, that can answer it, in the words people there use.
    private void papers() {
        if (!(match.item() instanceof Item.Applies applies) || applies.papers().isEmpty()) return;
        var origin = rules.origin(readiness.file().origin());
        var lines = new ArrayList<Component>();
        for (var kind : applies.papers())
            lines.add(origin.flatMap(known -> known.paper(kind))
                    .<Component>map(paper -> new LocalPaper(paper, readiness.today()))
                    .orElseGet(() -> Say.inline(StateWords.kind(kind))));
        add(Lay.list(lines.toArray(Component[]::new)));
    }

    private boolean mayBeExplained() {
        return requirement().explainable()
                && switch (match.state()) {
                    case State.Open _, State.CannotTell _, State.Explained _ -> true;
                    case State.Met _, State.Asks _, State.NotNeeded _ -> false;
                };
    }

    private Requirement requirement() {
        return match.requirement();
    }

    private String name() {
        return Words.show(readiness.called(match.relative()));
    }
}
