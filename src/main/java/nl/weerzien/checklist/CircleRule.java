package nl.weerzien.checklist;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// Says of some relatives whether they belong to the circle of the route.
public record CircleRule(String id, Says says, List<Condition> when, Provenance provenance) {
    public CircleRule {
        when = List.copyOf(when);
    }

    /// What the rule says of those for whom it holds.
    public enum Says {
        INSIDE,
        OTHER_ROUTE,
        ASK_SUPERVISOR
    }

    /// The rule and its reason in a sentence.
    public MessageKey text() {
        return new MessageKey("checklist.circle." + id);
    }
}
