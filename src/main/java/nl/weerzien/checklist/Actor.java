package nl.weerzien.checklist;

import java.util.Locale;
import nl.weerzien.shared.MessageKey;

/// Who does a step on the road.
public enum Actor {
    /// Who is to come; for a child, the adult it travels with.
    RELATIVE,
    SPONSOR,
    VOLUNTEER,
    /// A step that may harm when taken too early or without its conditions.
    SUPERVISOR,
    LAWYER;

    public MessageKey label() {
        return new MessageKey("checklist.actor." + name().toLowerCase(Locale.ROOT));
    }
}
