package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.weerzien.checklist.StationGuide;
import nl.weerzien.deadline.CommonSilence;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;

/// News stays away for too long, about one relative or several who wait alike: since when, and what to do about it, by
/// whom and on what conditions.
class SilenceNotice extends Notice {

    SilenceNotice(List<String> relatives, CommonSilence silence, StationGuide guide) {
        super(
                Pill.Tone.WAIT,
                new MessageKey("readiness.silence.title", relatives, silence.since()),
                new MessageKey("readiness.silence.text", silence.expectedBy()));
        add(Lay.list(guide.silence().stream().map(SilenceStepLines::new).toArray(Component[]::new)));
    }
}
