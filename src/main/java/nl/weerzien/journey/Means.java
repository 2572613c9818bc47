package nl.weerzien.journey;

import java.util.Locale;
import nl.weerzien.shared.MessageKey;

/// How something was sent to the IND.
public enum Means {
    /// Mijn IND, with the sponsor's DigiD.
    ONLINE,
    /// On paper.
    POST,
    /// By a lawyer.
    LAWYER,
    /// Handed over at a desk.
    IN_PERSON;

    public MessageKey label() {
        return new MessageKey("journey.means." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
