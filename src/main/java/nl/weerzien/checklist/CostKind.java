package nl.weerzien.checklist;

import java.util.Locale;
import nl.weerzien.shared.MessageKey;

/// What bringing a family together costs money for.
public enum CostKind {
    LEGALISATION,
    TRANSLATION,
    /// Tickets, and the way to a post or an airport.
    TRAVEL,
    /// Passports, extracts, photographs, fees of a post or a visa centre.
    DOCUMENTS,
    /// The way to the DNA test; the test itself is free.
    DNA_TRAVEL,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public MessageKey label() {
        return new MessageKey("checklist.cost." + code());
    }
}
