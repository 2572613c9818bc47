package nl.weerzien.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;

/// Where a relative's application stands: the station they are at. Always derived from dated facts, never set.
public enum Stage {
    /// Papers are being gathered; nothing was sent yet.
    GATHERING,
    /// Sent; the IND has not confirmed that it arrived.
    WAITING_FOR_RECEIPT,
    /// Arrived; the IND has to decide.
    WAITING_FOR_DECISION,
    /// The IND asked to complete the file and waits for the answer.
    ASKED_TO_COMPLETE,
    /// The IND offered a DNA test and waits for its result.
    ASKED_FOR_DNA,
    /// Somebody of the family is invited to an interview.
    ASKED_FOR_INTERVIEW,
    /// The IND decides nothing for now, until it says otherwise.
    PAUSED,
    /// The answer is yes; the visa must be collected in time, and the appointment for it is to be made.
    COLLECTING_VISA,
    /// There is an appointment at the embassy.
    APPOINTED,
    /// No passport can be had; a laissez-passer was asked for.
    WAITING_FOR_TRAVEL_DOCUMENT,
    /// The visa is there; papers to leave the country and a ticket remain.
    LEAVING,
    /// The ticket is bought, or the relative set out.
    TRAVELLING,
    /// In the Netherlands; to report to the IND and the municipality.
    REUNITED,
    /// Here, reported and registered.
    SETTLED,
    /// The answer is no; the term to object is running.
    REFUSED,
    /// An objection was sent; the IND has to decide again.
    OBJECTING,
    /// The objection was turned down; the term to appeal is running.
    OBJECTION_REFUSED,
    /// The court has to decide.
    APPEALING,
    /// The court said no; the term for a higher appeal is running.
    APPEAL_DISMISSED,
    /// The Council of State has to decide.
    APPEALING_HIGHER,
    /// The family took the application back.
    WITHDRAWN,
    /// The road ended without an arrival.
    ENDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stage> ofCode(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    /// Where it stands, in a few words.
    public MessageKey label() {
        return new MessageKey("journey.stage." + code());
    }

    /// Who must move for the road to go on.
    public Bearing bearing() {
        return switch (this) {
            case GATHERING -> Bearing.FAMILY_PREPARES;
            case WAITING_FOR_RECEIPT,
                    WAITING_FOR_DECISION,
                    PAUSED,
                    WAITING_FOR_TRAVEL_DOCUMENT,
                    TRAVELLING,
                    OBJECTING,
                    APPEALING,
                    APPEALING_HIGHER -> Bearing.OTHERS_ACT;
            case ASKED_TO_COMPLETE, ASKED_FOR_DNA, ASKED_FOR_INTERVIEW, COLLECTING_VISA, APPOINTED, LEAVING ->
                Bearing.FAMILY_ACTS;
            case REFUSED, OBJECTION_REFUSED, APPEAL_DISMISSED -> Bearing.REFUSED;
            case REUNITED, SETTLED -> Bearing.HERE;
            case WITHDRAWN, ENDED -> Bearing.OVER;
        };
    }

    /// Who must move for a road to go on.
    public enum Bearing {
        /// The family, at its own pace within the filing term.
        FAMILY_PREPARES,
        /// The family, because something was asked or a way is open that closes again.
        FAMILY_ACTS,
        OTHERS_ACT,
        /// The family, against a no, within weeks.
        REFUSED,
        /// Nobody: the relative is in the Netherlands.
        HERE,
        /// Nobody: the road ended without an arrival.
        OVER
    }

    /// Whether the relative is in the Netherlands.
    public boolean here() {
        return bearing() == Bearing.HERE;
    }

    /// Whether the family has something to do here, whatever its terms. Who just arrived has days to report and
    /// register.
    public boolean asksFamily() {
        return bearing() == Bearing.FAMILY_ACTS || bearing() == Bearing.REFUSED || this == REUNITED;
    }

    /// Whether the answer was no, and the family may still act against it or does.
    public boolean contested() {
        return bearing() == Bearing.REFUSED || this == OBJECTING || this == APPEALING || this == APPEALING_HIGHER;
    }

    /// Whether the application is alive no more, without an arrival. It may be filed anew.
    public boolean over() {
        return bearing() == Bearing.OVER;
    }
}
