package nl.weerzien.casefile;

import java.util.Locale;
import nl.weerzien.shared.MessageKey;

/// Why a paper cannot be got. Each is an honest answer; none is a refusal by this house.
public enum ReasonNotToBeHad {
    /// Such a paper was never made: an unregistered wedding, a birth at home.
    NEVER_EXISTED,
    /// Asking could endanger the family or those who stayed behind.
    UNSAFE_TO_ASK,
    /// The office that makes it is closed, burnt or out of reach.
    AUTHORITY_CLOSED,
    /// It costs more than the family has.
    TOO_COSTLY,
    /// The authority said no.
    REFUSED,
    /// It existed and is gone.
    LOST,
    /// The other parent cannot be found or asked.
    OTHER_PARENT_UNREACHABLE,
    /// Something else: the text says what.
    OTHER;

    /// The reason in a few words, as a family would say it.
    public MessageKey label() {
        return new MessageKey(
                "casefile.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
