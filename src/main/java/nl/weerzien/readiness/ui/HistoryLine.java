package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Recorded;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// One fact of a road: when it happened, when we learned it, what the letter says, and a way to take it back.
class HistoryLine extends Div {
    private static final int LONGEST = 500;

    /// @param changed called after something was kept
    HistoryLine(CaseReadiness readiness, Milestone fact, JourneyService journeys, Runnable changed) {
        addClassName("lines");
        var told = fact.happening();
        add(Lay.row(Say.inline(fact.kind().label()), Say.strong(fact.happenedOn())));
        add(Say.small(new MessageKey("readiness.road.learned", fact.recordedAt())));
        var means = told.means();
        if (means != null) add(Say.small(means.label()));
        fact.termUntil().ifPresent(day -> add(Say.small(new MessageKey("readiness.road.letter-says", day))));
        fact.document()
                .ifPresent(letter -> add(Action.textLink(
                        new MessageKey("readiness.road.letter"),
                        DocumentsNavigation.paper(readiness.file().id(), letter))));
        if (!told.note().isEmpty()) add(Say.small(told.note()));
        var why = Field.text(new MessageKey("readiness.road.take-back.why"));
        why.setMaxLength(LONGEST);
        add(new Disclosure(
                new MessageKey("readiness.road.take-back"),
                Say.paragraph(new MessageKey("readiness.road.take-back.text")),
                why,
                Action.secondary(new MessageKey("readiness.road.take-back.do"), () -> {
                    switch (journeys.takeBack(readiness.file().id(), fact.id(), why.getValue())) {
                        case Recorded.Accepted _ -> changed.run();
                        case Recorded.Refused refused -> Flash.stay(Pill.Tone.WAIT, refused.reason());
                    }
                })));
    }
}
