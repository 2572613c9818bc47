package nl.weerzien.casefile.ui;

import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;

/// Messages within a form about what could not be kept.
final class Clash {
    private Clash() {}

    /// Two people changed the same thing at once: what stands is shown below, what was typed is shown here.
    static Notice notice(String typed) {
        var text = typed.isBlank()
                ? new MessageKey("casefile.clash.wiped")
                : new MessageKey("casefile.clash.typed", typed);
        return new Notice(Pill.Tone.WAIT, new MessageKey("casefile.clash"), text).announced();
    }

    /// Something that cannot be.
    static Notice problem(String key) {
        return new Notice(Pill.Tone.WAIT, new MessageKey(key)).announced();
    }
}
