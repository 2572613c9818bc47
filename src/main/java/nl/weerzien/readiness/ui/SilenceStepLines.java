package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.checklist.RoadNote;
import nl.weerzien.checklist.SilenceStep;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// What to do about a silence: by whom, and what must be so first.
class SilenceStepLines extends Div {

    SilenceStepLines(SilenceStep step) {
        addClassName("lines");
        add(Say.paragraph(new MessageKey("readiness.silence.step", step.by().label(), step.text())));
        if (!step.conditions().isEmpty())
            add(
                    Say.small(new MessageKey("readiness.station.only-if")),
                    Lay.list(step.conditions().stream()
                            .map(RoadNote::text)
                            .map(Say::small)
                            .toArray(Component[]::new)));
    }
}
