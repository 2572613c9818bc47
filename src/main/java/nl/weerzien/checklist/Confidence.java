package nl.weerzien.checklist;

import java.util.Locale;
import nl.weerzien.shared.MessageKey;

/// How sure we are of a fact, least first.
public enum Confidence {
    /// General knowledge; no passage was read that says it.
    LOW,
    /// Partly read, or in a secondary or old source.
    MEDIUM,
    /// Read in an official source or a country report.
    HIGH;

    public MessageKey label() {
        return new MessageKey("checklist.confidence." + name().toLowerCase(Locale.ROOT));
    }
}
