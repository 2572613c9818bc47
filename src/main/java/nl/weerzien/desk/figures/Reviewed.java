package nl.weerzien.desk.figures;

import java.util.Collection;
import nl.weerzien.review.Outcome;
import nl.weerzien.review.Passage;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Pill.Tone;

/// What became of a family's file at the supervisors. One return counts for good, however well it ended.
enum Reviewed {
    /// Called ready, and never returned.
    READY("desk.figures.review.ready", Tone.OK),
    /// Returned at least once.
    RETURNED("desk.figures.review.returned", Tone.WAIT),
    /// Handed over, never returned, not called ready yet.
    WAITING("desk.figures.review.waiting", Tone.OPEN),
    /// Never handed over.
    NEVER("desk.figures.review.never", Tone.QUIET);

    private final MessageKey label;
    private final Tone tone;

    Reviewed(String label, Tone tone) {
        this.label = new MessageKey(label);
        this.tone = tone;
    }

    MessageKey label() {
        return label;
    }

    Tone tone() {
        return tone;
    }

    /// @param passages every hand-over of one case file
    static Reviewed of(Collection<Passage> passages) {
        if (passages.stream().anyMatch(passage -> passage.outcome() == Outcome.RETURNED)) return RETURNED;
        if (passages.stream().anyMatch(passage -> passage.outcome() == Outcome.READY_TO_FILE)) return READY;
        return passages.isEmpty() ? NEVER : WAITING;
    }
}
