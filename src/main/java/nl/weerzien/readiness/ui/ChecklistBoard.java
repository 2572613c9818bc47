package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.readiness.RulesChanged;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// What stands under the checklist tab: people across and requirements down, one person below the other on a phone,
/// and beside it the cell that was opened and what was found.
class ChecklistBoard extends Div {
    private final CaseId caseId;
    private final transient Work work;
    private final Div aside = new Div();

    ChecklistBoard(CaseId caseId, Work work) {
        this.caseId = caseId;
        this.work = work;
        addClassName("checklist");
        aside.addClassName("stack");
        show(asked());
    }

    /// Draws everything anew from what is kept.
    private void show(Optional<Cell> opened) {
        removeAll();
        var readiness = work.readiness().of(caseId);
        if (readiness.relatives().isEmpty()) {
            add(new Card(
                    new MessageKey("readiness.checklist.nobody"),
                    Say.paragraph(new MessageKey("readiness.checklist.nobody.what-now"))));
            return;
        }
        var main = Lay.stack();
        AmendedRules.of(readiness, changed -> accept(readiness, changed, opened))
                .forEach(main::add);
        main.add(Lay.actions(Action.link(
                new MessageKey("readiness.list.open"),
                CaseLink.to(caseId, "list").href())));
        main.add(new Overview(readiness));
        main.add(new Requirements(readiness, cell -> open(readiness, cell)));
        readiness.relatives().forEach(one -> beside(readiness, one).ifPresent(main::add));
        main.add(new OriginPanel(readiness, work.rules()));
        add(Lay.split(main, aside));
        beside(readiness, opened);
    }

    private Optional<OtherRouteCard> beside(CaseReadiness readiness, Readiness one) {
        var circumstances = one.journey().tell(readiness.file().circumstancesOf(one.relative()));
        return work.rules()
                .beside(one.checklist(), circumstances)
                .map(beside -> new OtherRouteCard(readiness, one, beside));
    }

    private void accept(CaseReadiness readiness, List<RulesChanged> changed, Optional<Cell> opened) {
        changed.forEach(one -> work.preparation().accept(caseId, one.relative(), readiness));
        Flash.say(Pill.Tone.OK, new MessageKey("readiness.changed.accepted"));
        show(opened);
    }

    /// Shows a cell beside the checklist and brings it to whoever opened it.
    private void open(CaseReadiness readiness, Cell cell) {
        beside(readiness, Optional.of(cell)).ifPresent(CellPanel::attention);
    }

    private Optional<CellPanel> beside(CaseReadiness readiness, Optional<Cell> opened) {
        aside.removeAll();
        var panel = opened.flatMap(cell -> match(readiness, cell))
                .map(match -> new CellPanel(readiness, match, work, () -> show(Optional.of(Cell.of(match)))));
        panel.ifPresent(aside::add);
        aside.add(new Findings(readiness, work.remarks(), () -> show(opened)));
        return panel;
    }

    private static Optional<Match> match(CaseReadiness readiness, Cell cell) {
        return readiness.of(cell.relative()).flatMap(one -> one.match(cell.requirement()));
    }

    /// The cell that the address asks for; anything that is none is ignored.
    private static Optional<Cell> asked() {
        try {
            return CaseLink.asked("person")
                    .flatMap(person -> CaseLink.asked("requirement")
                            .map(name -> new Cell(new PersonId(UUID.fromString(person)), new RequirementId(name))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
