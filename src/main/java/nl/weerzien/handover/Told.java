package nl.weerzien.handover;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.shared.MessageKey;

/// What somebody tells us about who speaks for a family, from a day on.
public sealed interface Told {
    int LONGEST_NAME = 200;
    int LONGEST_REASON = 2_000;

    /// The day from which it holds.
    LocalDate since();

    /// Who writes to the IND and answers it.
    ///
    /// @param name the one to ask for; may be empty
    /// @param contact how to reach them; may be empty
    /// @param why in the words of whoever notes it; may be empty
    record Pen(Holder holder, String name, String contact, LocalDate since, String why) implements Told {
        public Pen {
            name = name.strip();
            contact = contact.strip();
            why = why.strip();
        }
    }

    /// How legal aid (*toevoeging*) stands.
    ///
    /// @param lawyer the lawyer's name; may be empty
    /// @param contact how to reach them; may be empty
    /// @param number under which it was granted; empty when it was not, or nobody knows
    record LegalAid(Aid aid, String lawyer, String contact, String number, LocalDate since) implements Told {
        public LegalAid {
            lawyer = lawyer.strip();
            contact = contact.strip();
            number = number.strip();
        }
    }

    /// Why it cannot be noted like this; empty if it can.
    default Optional<MessageKey> objection(LocalDate today) {
        if (since().isAfter(today)) return Optional.of(new MessageKey("handover.refused.in-future", since()));
        var tooLong = switch (this) {
            case Pen pen ->
                pen.why().length() > LONGEST_REASON
                        || Stream.of(pen.name(), pen.contact()).anyMatch(Told::isLong);
            case LegalAid aid ->
                Stream.of(aid.lawyer(), aid.contact(), aid.number()).anyMatch(Told::isLong);
        };
        return tooLong ? Optional.of(new MessageKey("handover.refused.too-long", LONGEST_NAME)) : Optional.empty();
    }

    private static boolean isLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_NAME;
    }

    private static MessageKey label(String prefix, Enum<?> value) {
        return new MessageKey(prefix + value.name().toLowerCase(Locale.ROOT));
    }

    enum Holder {
        /// The family itself.
        SPONSOR,
        /// A helper of the office, with the family.
        VOLUNTEER,
        LAWYER;

        public MessageKey label() {
            return Told.label("handover.holder.", this);
        }
    }

    enum Aid {
        /// Nobody asked for it, or it was refused.
        NONE,
        ASKED,
        GRANTED;

        public MessageKey label() {
            return Told.label("handover.aid.", this);
        }
    }
}
