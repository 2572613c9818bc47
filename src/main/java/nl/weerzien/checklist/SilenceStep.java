package nl.weerzien.checklist;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// What to do when news is overdue.
///
/// @param conditions what must be so first; none means it can be done at once
public record SilenceStep(String id, Actor by, List<RoadNote> conditions, Provenance provenance) {
    public SilenceStep {
        conditions = List.copyOf(conditions);
    }

    public MessageKey text() {
        return new MessageKey("checklist.road.step." + id);
    }
}
