package nl.weerzien.journey;

import java.time.LocalDate;
import java.util.Locale;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// What somebody tells us something costs, before it is recorded.
///
/// @param certain whether it was paid, or is what somebody expects
/// @param day the day it was paid, or is expected to be
/// @param receipt the paper that shows it, or null
/// @param words what it was; perhaps empty
public record Spending(
        CostKind kind,
        Money amount,
        Certainty certain,
        Payer payer,
        LocalDate day,
        @Nullable DocumentId receipt,
        String words) {
    /// Characters that fit.
    public static final int LONGEST = 500;

    /// @throws IllegalArgumentException if it costs nothing, or there are too many words
    public Spending {
        words = words.strip();
        if (amount.cents() == 0) throw new IllegalArgumentException("costs nothing");
        if (words.length() > LONGEST) throw new IllegalArgumentException("at most " + LONGEST + " characters");
    }

    /// Whether money has left a purse.
    public enum Certainty {
        ESTIMATED,
        PAID;

        public MessageKey label() {
            return new MessageKey("journey.money.certain." + name().toLowerCase(Locale.ROOT));
        }
    }

    /// Who pays.
    public enum Payer {
        FAMILY,
        MUNICIPALITY,
        FUND,
        OTHER;

        public MessageKey label() {
            return new MessageKey("journey.money.payer." + name().toLowerCase(Locale.ROOT));
        }
    }
}
