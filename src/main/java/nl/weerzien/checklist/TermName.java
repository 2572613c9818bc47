package nl.weerzien.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;

/// The closed set of terms on the road. Older and newer law may give one of them another length.
public enum TermName {
    /// To ask for family reunification.
    FILE_APPLICATION,
    /// Before which the IND may refuse the family of somebody with subsidiary protection.
    WAIT_SUBSIDIARY,
    /// For an appeal that claims refugee status instead of subsidiary protection.
    APPEAL_FOR_REFUGEE_STATUS,
    IND_DECIDES,
    IND_DECIDES_EXTENDED,
    /// To send what the IND found missing.
    COMPLETE_APPLICATION,
    /// To send a valid travel document that the IND asked for; a text of the regular route.
    COMPLETE_TRAVEL_DOCUMENT,
    /// To show who represents a minor; a text of the regular route.
    COMPLETE_REPRESENTATION,
    /// For the IND to decide after a notice of default.
    DEFAULT_NOTICE,
    /// For the IND to decide after a court upheld the appeal against lateness.
    COURT_ORDER,
    /// To object to a decision.
    OBJECT,
    /// To give the grounds of an objection made to save the term.
    COMPLETE_OBJECTION,
    IND_DECIDES_OBJECTION,
    IND_DECIDES_OBJECTION_EXTENDED,
    /// The same when somebody outside the IND must advise.
    IND_DECIDES_OBJECTION_WITH_ADVICE,
    APPEAL,
    /// Against the refusal of an application made by a relative who is in the Netherlands.
    APPEAL_RELATIVE_HERE,
    HIGHER_APPEAL,
    COLLECT_VISA,
    COLLECT_VISA_EXTENDED,
    VISA_VALID,
    /// How long the passport must outlive the visa.
    PASSPORT_BEYOND_VISA,
    /// How long the passport should still be valid at collection.
    PASSPORT_AT_COLLECTION,
    REPORT_ARRIVAL,
    PERMIT_AFTER_REPORT,
    REGISTER_MUNICIPALITY,
    HEALTH_INSURANCE,
    /// How old a certificate of being unmarried may be.
    UNMARRIED_CERTIFICATE,
    /// How long a decision can be seen in Mijn IND.
    DECISION_VISIBLE,
    /// How long an asylum permit, also a derived one, is valid before it must be renewed.
    PERMIT_VALID;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TermName> ofCode(String code) {
        return Arrays.stream(values()).filter(term -> term.code().equals(code)).findFirst();
    }

    public MessageKey title() {
        return new MessageKey("checklist.term." + code() + ".title");
    }

    /// What happens when the term passes.
    public MessageKey consequence() {
        return new MessageKey("checklist.term." + code() + ".consequence");
    }

    /// What can still be done when it has passed; there are words for it only where the term asks something of the
    /// family.
    public MessageKey still() {
        return new MessageKey("checklist.term." + code() + ".still");
    }
}
