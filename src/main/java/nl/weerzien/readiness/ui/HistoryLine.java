package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.contact.ui.LetterNavigation;
import nl.weerzien.document.Document;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// One fact of a road: when it happened, when we learned it, what the letter says, and ways to correct it or take it
/// back.
class HistoryLine extends Div {
    private static final int LONGEST = 500;

    /// @param changed called after something was kept
    HistoryLine(CaseReadiness readiness, Milestone fact, JourneyService journeys, Runnable changed) {
        addClassName("lines");
        var told = fact.happening();
        add(Lay.row(Say.inline(fact.kind().label()), Say.strong(fact.happenedOn())));
        add(Say.small(new MessageKey("readiness.road.learned", fact.recordedAt())));
        if (!told.place().isEmpty()) add(Say.small(told.place()));
        var means = told.means();
        if (means != null) add(Say.small(means.label()));
        fact.termUntil().ifPresent(day -> add(Say.small(new MessageKey("readiness.road.letter-says", day))));
        fact.document()
                .ifPresent(paper ->
                        add(Action.textLink(new MessageKey("readiness.road.letter"), address(readiness, paper))));
        if (!told.note().isEmpty()) add(Say.small(told.note()));
        add(new Disclosure(
                new MessageKey("readiness.road.take-back"),
                new CorrectionForm(readiness, fact, journeys, changed),
                takeBack(readiness, fact, journeys, changed)));
    }

    /// Of a letter of the IND its own page, which says what it means.
    private static String address(CaseReadiness readiness, DocumentId paper) {
        var id = readiness.file().id();
        return readiness
                .paper(paper)
                .flatMap(Document::kind)
                .filter(LetterNavigation::isLetter)
                .map(_ -> LetterNavigation.letter(id, paper))
                .orElseGet(() -> DocumentsNavigation.paper(id, paper));
    }

    private static Div takeBack(CaseReadiness readiness, Milestone fact, JourneyService journeys, Runnable changed) {
        var why = Field.text(new MessageKey("readiness.road.take-back.why"));
        why.setMaxLength(LONGEST);
        var take = Action.secondary(
                new MessageKey("readiness.road.take-back.do"),
                () -> CorrectionForm.tell(
                        journeys.takeBack(readiness.file().id(), fact.id(), why.getValue()), changed));
        Action.onEnter(take, why);
        return Lay.lines(Say.paragraph(new MessageKey("readiness.road.take-back.text")), why, Lay.actions(take));
    }
}
