package nl.weerzien.checklist;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// Something the law or the sources leave open, or a danger, that a person must look at when it holds for a
/// family.
public record Doubt(String id, For whom, List<Condition> when, Provenance provenance) {
    public Doubt {
        when = List.copyOf(when);
    }

    /// Who should look at it.
    public enum For {
        SUPERVISOR,
        LAWYER
    }

    public MessageKey text() {
        return new MessageKey("checklist.doubt." + id);
    }
}
