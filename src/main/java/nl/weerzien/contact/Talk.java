package nl.weerzien.contact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// One talk, visit or letter: with whom, in which words, and what came of it.
///
/// @param whom their name or function; may be empty
/// @param language spoken or written, a code of [nl.weerzien.document.PaperLanguage#ALL]; null when nobody said
/// @param said what was said, in the words of whoever notes it
/// @param agreed what was agreed; may be empty
/// @param agreedBy the day by which it is to be done
public record Talk(
        Way way,
        Party with,
        String whom,
        LocalDate on,
        @Nullable String language,
        Interpreter interpreter,
        String said,
        String agreed,
        @Nullable LocalDate agreedBy) {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_YEARS_BACK = 30;

    public Talk {
        whom = Wording.cleaned(whom);
        said = Wording.cleaned(said);
        agreed = Wording.cleaned(agreed);
    }

    /// Why it cannot be noted like this; empty if it can.
    Optional<MessageKey> objection(LocalDate today) {
        if (on.isAfter(today)) return refusal("in-future", on);
        if (on.isBefore(today.minusYears(MOST_YEARS_BACK))) return refusal("long-ago", on);
        if (whom.length() > LONGEST_NAME) return refusal("name", LONGEST_NAME);
        if (agreedBy != null && agreed.isEmpty()) return refusal("nothing-agreed");
        if (agreedBy != null && agreedBy.isBefore(on)) return refusal("agreed-before", agreedBy, on);
        return Wording.objection(said).or(() -> agreed.isEmpty() ? Optional.empty() : Wording.objection(agreed));
    }

    private static Optional<MessageKey> refusal(String why, Object... arguments) {
        return Optional.of(new MessageKey("contact.note.refused." + why, arguments));
    }

    private static MessageKey label(String prefix, Enum<?> value) {
        return new MessageKey(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// How people spoke.
    public enum Way {
        CALL,
        VISIT,
        LETTER,
        EMAIL,
        CHAT,
        AT_OFFICE;

        public MessageKey label() {
            return Talk.label("contact.way.", this);
        }
    }

    /// With whom.
    public enum Party {
        SPONSOR,
        RELATIVE,
        IND,
        EMBASSY,
        LAWYER,
        MUNICIPALITY,
        COA,
        OTHER;

        public MessageKey label() {
            return Talk.label("contact.party.", this);
        }
    }

    /// Who carried the words from one language into the other.
    public enum Interpreter {
        NONE,
        /// A professional, by telephone.
        BY_PHONE,
        /// A professional, in the room.
        ON_THE_SPOT,
        /// Somebody of the family. Never a child: what is told may weigh on it, and it may be left out.
        FAMILY_MEMBER;

        public MessageKey label() {
            return Talk.label("contact.interpreter.", this);
        }
    }
}
