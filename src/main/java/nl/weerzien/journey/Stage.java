package nl.weerzien.journey;

import java.util.Locale;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.shared.MessageKey;

/// Where a relative's application stands. Always derived from the dated facts, never set.
public enum Stage {
    /// Papers are being gathered; nothing was sent yet.
    GATHERING,
    /// Sent; the IND has to decide.
    WAITING_FOR_DECISION,
    /// The IND asked to complete the file and waits for the answer.
    ASKED_TO_COMPLETE,
    /// The answer is yes; the visa must be collected in time.
    COLLECTING_VISA,
    /// The answer is no; the term to object is running.
    REFUSED,
    /// An objection was sent; the IND has to decide again.
    OBJECTING,
    /// The objection was turned down; the term to appeal is running.
    OBJECTION_REFUSED,
    /// The court has to decide.
    APPEALING,
    /// The visa is there; what remains is the journey itself.
    TRAVELLING,
    /// In the Netherlands.
    REUNITED,
    /// The family took the application back.
    WITHDRAWN;

    /// Where it stands, in a few words.
    public MessageKey label() {
        return new MessageKey("journey.stage." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Where the application stands when `kind` happens while it stands here. Arrival is final.
    Stage after(Kind kind) {
        if (this == REUNITED) return REUNITED;
        return switch (kind) {
            case OPENED, INVITED, NOTICE_OF_DEFAULT, APPOINTMENT, TAKEN_BACK -> this;
            case FILED -> WAITING_FOR_DECISION;
            case RECEIPT -> this == GATHERING ? WAITING_FOR_DECISION : this;
            case COMPLETION_REQUESTED -> this == OBJECTING ? OBJECTING : ASKED_TO_COMPLETE;
            case COMPLETED -> this == ASKED_TO_COMPLETE ? WAITING_FOR_DECISION : this;
            case GRANTED -> COLLECTING_VISA;
            case REFUSED -> Stage.REFUSED;
            case OBJECTION_FILED -> OBJECTING;
            case OBJECTION_REFUSED -> Stage.OBJECTION_REFUSED;
            case APPEAL_FILED -> APPEALING;
            case VISA_COLLECTED, DEPARTED -> TRAVELLING;
            case ARRIVED, REPORTED, REGISTERED -> REUNITED;
            case WITHDRAWN -> Stage.WITHDRAWN;
        };
    }
}
