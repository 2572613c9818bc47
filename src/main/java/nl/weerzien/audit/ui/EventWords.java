package nl.weerzien.audit.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import nl.weerzien.shared.MessageKey;

/// What an event is called for those who read the record. The rooms above may add events at any time; one without
/// words yet is told in general words.
final class EventWords {
    private static final String LOOK = "security.CaseSeen";
    private static final Set<String> KNOWN = known();

    private EventWords() {}

    /// @param event as in [nl.weerzien.audit.AuditEntry#event]
    /// @param subject which part was looked at, where somebody looked
    static MessageKey of(String event, String subject) {
        return event.equals(LOOK)
                ? knownOr("audit.seen." + subject, "audit.seen.other")
                : knownOr("audit.event." + event, "audit.event.other");
    }

    private static MessageKey knownOr(String key, String other) {
        return new MessageKey(KNOWN.contains(key) ? key : other);
    }

    private static Set<String> known() {
        try (var file = EventWords.class.getResourceAsStream("/messages/audit_nl.properties")) {
            var words = new Properties();
            words.load(file);
            return Set.copyOf(words.stringPropertyNames());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
