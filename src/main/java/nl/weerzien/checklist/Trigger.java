package nl.weerzien.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;

/// The event from which a term is counted.
public enum Trigger {
    /// The sponsor's asylum decision was made known. *File by* counts from its date when that is earlier.
    PERMIT_MADE_KNOWN,
    FILED,
    /// The IND received the application.
    RECEIVED,
    /// The end of the term that is extended.
    EXTENDED_TERM_ENDS,
    /// The date on the letter that asks for more.
    COMPLETION_LETTER,
    DEFAULT_NOTICE_RECEIVED,
    LATENESS_UPHELD,
    /// The IND's decision was made known.
    DECISION_MADE_KNOWN,
    OBJECTION_LETTER,
    OBJECTION_TERM_ENDS,
    OBJECTION_DECISION_MADE_KNOWN,
    JUDGMENT,
    /// The date printed on the notice of approval.
    APPROVAL_NOTICE,
    VISA_ISSUED,
    VISA_ENDS,
    VISA_COLLECTION,
    ENTERED,
    REPORTED,
    /// Came to live here; in reception, the day of leaving it.
    SETTLED,
    PAPER_ISSUED,
    DECISION_IN_MIJN_IND;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Trigger> ofCode(String code) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.code().equals(code))
                .findFirst();
    }

    public MessageKey label() {
        return new MessageKey("checklist.trigger." + code());
    }
}
