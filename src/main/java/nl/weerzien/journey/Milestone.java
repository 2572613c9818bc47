package nl.weerzien.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A dated fact on one relative's road. Never changed afterwards: a correction is a new fact that supersedes it, so
/// that both what we know now and what we once believed can be told.
///
/// @param person the relative; everyone has an own application and an own road
/// @param recordedAt when we learned it, which may be long after it happened
/// @param recordedBy who told us; filled in by the store with whoever acts, so that nobody signs for another
/// @param supersedes the fact this one corrects; a superseded fact counts for nothing
public record Milestone(
        MilestoneId id,
        PersonId person,
        Happening happening,
        Instant recordedAt,
        @Nullable AccountId recordedBy,
        @Nullable MilestoneId supersedes) {

    public Milestone {
        if (happening.kind() == Kind.TAKEN_BACK && supersedes == null)
            throw new IllegalArgumentException("only a recorded fact can be taken back, milestone " + id);
    }

    public Kind kind() {
        return happening.kind();
    }

    public LocalDate happenedOn() {
        return happening.happenedOn();
    }

    /// The last day that the letter states, if it states one. It wins over a computed day, which stays visible.
    public Optional<LocalDate> termUntil() {
        return Optional.ofNullable(happening.termUntil());
    }

    /// The letter or receipt that shows it.
    public Optional<DocumentId> document() {
        return Optional.ofNullable(happening.document());
    }

    /// What can happen to a relative's application, roughly in the order of the road. Facts of the same day are told
    /// in this order.
    public enum Kind {
        /// Gathering the papers began.
        OPENED,
        /// The application was sent to the IND.
        FILED,
        /// The IND confirmed that it arrived; the letter carries the V-number and the decision term.
        RECEIPT,
        /// The IND asked to complete the file (*herstel verzuim*) by a date in its letter.
        COMPLETION_REQUESTED,
        /// What was asked has been sent.
        COMPLETED,
        /// The relative or sponsor was invited to an interview or a DNA test; the day is that of the letter.
        INVITED,
        /// The IND was told in writing that it is late (*ingebrekestelling*).
        NOTICE_OF_DEFAULT,
        /// The IND said yes; the day is the one printed on the notice.
        GRANTED,
        /// The IND said no; the day is the one on which that was made known.
        REFUSED,
        /// An objection (*bezwaar*) was sent, perhaps only pro forma.
        OBJECTION_FILED,
        /// The objection was turned down; the day is the one on which that was made known.
        OBJECTION_REFUSED,
        /// An appeal (*beroep*) was sent to the court.
        APPEAL_FILED,
        /// An appointment at the embassy; may lie ahead.
        APPOINTMENT,
        /// The visa stands in the passport or laissez-passer.
        VISA_COLLECTED,
        /// The relative set out for the Netherlands.
        DEPARTED,
        /// The relative is in the Netherlands.
        ARRIVED,
        /// The relative reported in person to the IND after arrival.
        REPORTED,
        /// The relative is registered with the municipality.
        REGISTERED,
        /// The family took the application back.
        WITHDRAWN,
        /// The superseded fact was recorded by mistake: it did not happen, or not to this person.
        TAKEN_BACK;

        /// Whether it may be recorded before its day.
        public boolean mayLieAhead() {
            return this == APPOINTMENT;
        }

        /// Whether it is something that was sent, by some means.
        public boolean isSent() {
            return switch (this) {
                case FILED, COMPLETED, NOTICE_OF_DEFAULT, OBJECTION_FILED, APPEAL_FILED, WITHDRAWN -> true;
                case OPENED,
                        RECEIPT,
                        COMPLETION_REQUESTED,
                        INVITED,
                        GRANTED,
                        REFUSED,
                        OBJECTION_REFUSED,
                        APPOINTMENT,
                        VISA_COLLECTED,
                        DEPARTED,
                        ARRIVED,
                        REPORTED,
                        REGISTERED,
                        TAKEN_BACK -> false;
            };
        }

        /// Whether it comes with a letter or sticker that may state a last day.
        public boolean mayStateTerm() {
            return switch (this) {
                case RECEIPT, COMPLETION_REQUESTED, GRANTED, REFUSED, OBJECTION_REFUSED, VISA_COLLECTED -> true;
                case OPENED,
                        FILED,
                        COMPLETED,
                        INVITED,
                        NOTICE_OF_DEFAULT,
                        OBJECTION_FILED,
                        APPEAL_FILED,
                        APPOINTMENT,
                        DEPARTED,
                        ARRIVED,
                        REPORTED,
                        REGISTERED,
                        WITHDRAWN,
                        TAKEN_BACK -> false;
            };
        }

        /// What happened, in a few words.
        public MessageKey label() {
            return new MessageKey(
                    "journey.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
