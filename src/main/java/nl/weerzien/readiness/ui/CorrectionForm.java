package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Recorded;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// Puts the days of a recorded fact right. The wrong ones stay on record and count for nothing.
class CorrectionForm extends Div {
    private final transient CaseReadiness readiness;
    private final transient Milestone fact;
    private final transient JourneyService journeys;
    private final transient Runnable changed;
    private final DatePicker on = Field.date(new MessageKey("readiness.record.on"));
    private final DatePicker until = Field.date(new MessageKey("readiness.record.until"));

    /// @param changed called after something was kept
    CorrectionForm(CaseReadiness readiness, Milestone fact, JourneyService journeys, Runnable changed) {
        this.readiness = readiness;
        this.fact = fact;
        this.journeys = journeys;
        this.changed = changed;
        addClassName("lines");
        on.setValue(fact.happenedOn());
        if (!fact.kind().mayLieAhead()) on.setMax(readiness.today());
        until.setValue(fact.happening().termUntil());
        until.setVisible(fact.kind().mayStateTerm());
        add(
                Say.paragraph(new MessageKey("readiness.road.correct.text")),
                Lay.fields(on, until),
                Lay.actions(Action.secondary(new MessageKey("readiness.road.correct.do"), this::save)));
    }

    private void save() {
        var day = on.getValue();
        if (day == null || on.isInvalid() || until.isInvalid()) return;
        var right = fact.happening().on(day).withTermUntil(until.getValue());
        if (right.equals(fact.happening())) return;
        tell(journeys.correct(readiness.file().id(), fact.id(), right), changed);
    }

    static void tell(Recorded outcome, Runnable changed) {
        switch (outcome) {
            case Recorded.Accepted _ -> changed.run();
            case Recorded.Refused refused -> Flash.stay(Pill.Tone.WAIT, refused.reason());
        }
    }
}
