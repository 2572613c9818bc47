package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import nl.weerzien.checklist.StationGuide;
import nl.weerzien.deadline.Silence;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;

/// News about a relative stays away for too long: since when, and what to do about it, by whom and on what conditions.
class SilenceNotice extends Notice {

    SilenceNotice(String relative, Silence silence, StationGuide guide) {
        super(
                Pill.Tone.WAIT,
                new MessageKey("readiness.silence.title", relative, silence.since()),
                new MessageKey("readiness.silence.text", silence.expectedBy()));
        add(Lay.list(guide.silence().stream().map(SilenceStepLines::new).toArray(Component[]::new)));
    }
}
