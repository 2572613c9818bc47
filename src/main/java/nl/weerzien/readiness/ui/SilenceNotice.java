package nl.weerzien.readiness.ui;

import nl.weerzien.checklist.TermName;
import nl.weerzien.deadline.Silence;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;

/// News about a relative stays away for too long: since when, and what to do about it.
class SilenceNotice extends Notice {

    SilenceNotice(String relative, Silence silence) {
        super(
                Pill.Tone.WAIT,
                new MessageKey("readiness.silence.title", relative, silence.since()),
                new MessageKey(
                        silence.term().map(TermName::code).isPresent()
                                ? "readiness.silence.late"
                                : "readiness.silence.unusual",
                        silence.expectedBy()));
    }
}
