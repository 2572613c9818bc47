package nl.weerzien.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    /// in this order: a judgment before the decision that follows from it, a decision before an objection to it.
    public enum Kind {
        /// Gathering the papers began.
        OPENED,
        /// The application was sent to the IND.
        FILED(Trait.SENT),
        /// The IND confirmed that it arrived; the letter carries the V-number and the decision term.
        RECEIPT(Trait.STATES_TERM),
        /// The IND asked to complete the file (*herstel verzuim*) by a date in its letter.
        COMPLETION_REQUESTED(Trait.STATES_TERM),
        /// The same, for a valid travel document, with a term of its own.
        TRAVEL_DOCUMENT_DEMANDED(Trait.STATES_TERM),
        /// The same, for proof of who represents a minor, with a term of its own.
        REPRESENTATION_DEMANDED(Trait.STATES_TERM),
        /// What was asked has been sent.
        COMPLETED(Trait.SENT),
        /// The IND offered a DNA test; the day is that of the letter.
        INVITED_TO_DNA,
        /// Everybody who was asked gave their cells.
        DNA_TAKEN(Trait.PLACE),
        /// Relative or sponsor was invited to an identifying interview; the day is that of the letter.
        INVITED_TO_INTERVIEW,
        /// The interview was held.
        INTERVIEWED(Trait.PLACE),
        /// The IND said that it decides nothing for now.
        PAUSED,
        /// The IND said that it goes on.
        RESUMED,
        /// The IND gave itself more time to decide; its letter says until when.
        DECISION_EXTENDED(Trait.STATES_TERM),
        /// The IND was told in writing that it is late (*ingebrekestelling*); the day is the one on which it had that.
        NOTICE_OF_DEFAULT(Trait.SENT),
        /// An appeal against the lateness was sent to the court.
        LATENESS_APPEAL_FILED(Trait.SENT),
        /// The court set the IND a term to decide.
        LATENESS_UPHELD(Trait.STATES_TERM),
        /// The Council of State decided for the family.
        HIGHER_APPEAL_UPHELD,
        /// The court decided for the family; the IND decides on the objection again.
        APPEAL_UPHELD,
        /// The IND found the objection right; what it decides instead is a fact of its own.
        OBJECTION_UPHELD,
        /// The IND said yes; the day is the one printed on the notice.
        GRANTED(Trait.STATES_TERM),
        /// The IND said no; the day is the one on which that was made known.
        REFUSED(Trait.STATES_TERM),
        /// An objection (*bezwaar*) was sent, perhaps only pro forma.
        OBJECTION_FILED(Trait.SENT, Trait.STATES_TERM),
        /// The IND asked for the grounds of an objection made to save the term.
        OBJECTION_TO_COMPLETE(Trait.STATES_TERM),
        /// The grounds were sent.
        OBJECTION_COMPLETED(Trait.SENT),
        /// The IND adjourned its decision on the objection.
        OBJECTION_ADJOURNED(Trait.STATES_TERM),
        /// The same because somebody outside the IND must advise.
        OBJECTION_ADJOURNED_FOR_ADVICE(Trait.STATES_TERM),
        /// The objection was turned down; the day is the one on which that was made known.
        OBJECTION_REFUSED(Trait.STATES_TERM),
        /// An appeal (*beroep*) was sent to the court.
        APPEAL_FILED(Trait.SENT),
        /// The court said no; the day is that of the judgment.
        APPEAL_DISMISSED(Trait.STATES_TERM),
        /// A higher appeal was sent to the Council of State, by either side.
        HIGHER_APPEAL_FILED(Trait.SENT),
        /// The Council of State said no: nothing can be done against it here.
        HIGHER_APPEAL_DISMISSED,
        /// The family collects the visa at another embassy than before; appointments made until then fall away.
        POST_CHANGED(Trait.PLACE),
        /// The visa may be collected later than the three months.
        COLLECTION_EXTENDED(Trait.STATES_TERM),
        /// A laissez-passer was asked for, because no passport can be had.
        TRAVEL_DOCUMENT_ASKED(Trait.PLACE),
        /// The laissez-passer, or a passport after all, is there.
        TRAVEL_DOCUMENT_READY,
        /// An appointment at the embassy; may lie ahead.
        APPOINTMENT(Trait.MAY_LIE_AHEAD, Trait.PLACE),
        /// The visa stands in the passport or laissez-passer; the day is that of issue.
        VISA_COLLECTED(Trait.STATES_TERM, Trait.PLACE),
        /// What the country of departure asks of those who leave is there.
        EXIT_PAPERS,
        /// The ticket is bought; the day of the flight is a fact of its own.
        TICKET_BOUGHT,
        /// The relative sets out for the Netherlands; may lie ahead.
        DEPARTED(Trait.MAY_LIE_AHEAD, Trait.PLACE),
        /// The relative is in the Netherlands.
        ARRIVED(Trait.PLACE),
        /// The relative reported in person to the IND after arrival.
        REPORTED(Trait.PLACE),
        /// The relative left reception, or came to live at an address at once.
        SETTLED_IN(Trait.PLACE),
        /// The relative is registered with the municipality.
        REGISTERED(Trait.PLACE),
        /// The relative has the permit in hand.
        PERMIT_RECEIVED,
        /// The relative has health insurance.
        INSURED,
        /// Nobody knows any more where the relative is. The road does not end, and every term runs on.
        WENT_MISSING(Trait.WHEREABOUTS, Trait.PLACE),
        /// Somebody knows again where the relative is.
        FOUND(Trait.WHEREABOUTS, Trait.PLACE),
        /// The family took the application back.
        WITHDRAWN(Trait.SENT, Trait.ENDS),
        /// The refusal stands: no step against it was taken, or none is left.
        REFUSAL_FINAL(Trait.ENDS),
        /// The relative does not come after all.
        NOT_COMING(Trait.ENDS),
        /// The sponsor's permit was withdrawn.
        PERMIT_REVOKED(Trait.ENDS),
        /// The relative died.
        DIED(Trait.ENDS),
        /// The superseded fact was recorded by mistake: it did not happen, or not to this person.
        TAKEN_BACK;

        private enum Trait {
            SENT,
            STATES_TERM,
            MAY_LIE_AHEAD,
            PLACE,
            WHEREABOUTS,
            ENDS
        }

        private final Set<Trait> traits;

        Kind(Trait... traits) {
            this.traits = Set.of(traits);
        }

        /// Whether it may be recorded before its day.
        public boolean mayLieAhead() {
            return traits.contains(Trait.MAY_LIE_AHEAD);
        }

        /// Whether it is something that was sent, by some means.
        public boolean isSent() {
            return traits.contains(Trait.SENT);
        }

        /// Whether it comes with a letter or sticker that may state a last day.
        public boolean mayStateTerm() {
            return traits.contains(Trait.STATES_TERM);
        }

        /// Whether it matters where it happens.
        public boolean hasPlace() {
            return traits.contains(Trait.PLACE);
        }

        /// Whether it tells of the relative only, and nothing of the application: stage and terms are as before.
        public boolean saysWhereabouts() {
            return traits.contains(Trait.WHEREABOUTS);
        }

        /// Whether it ends a road outright, by somebody's word or by fate: no judgment is among them.
        public boolean endsRoad() {
            return traits.contains(Trait.ENDS);
        }

        /// What happened, in a few words.
        public MessageKey label() {
            return new MessageKey(
                    "journey.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
