package nl.weerzien.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.Term;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A term as it runs for one relative. Every date is kept beside the others: the strict one that we count with, the
/// one by law, and the one a letter states.
///
/// @param limit the term with its source and, when the sources leave it open, its question
/// @param countedFrom the day from which the strict date counts
/// @param triggeredOn the day of the term's trigger, from which the law counts; later than `countedFrom` where we count
/// more strictly than the law
/// @param fileBy the strict last day, never shifted; for a wait the first safe day
/// @param legallyStillPossible the last day by the General Extension of Time Limits Act; never before `fileBy`
/// @param statedInLetter the last day printed in a letter, as printed
/// @param letter the paper that states it
/// @param doneOn when what the term asks for happened; null while it runs
/// @param stoodStill days by which the governing day moved because the IND waited for the family: already within the
/// computed dates, never within the letter's
public record Deadline(
        PersonId person,
        TimeLimit limit,
        LocalDate countedFrom,
        LocalDate triggeredOn,
        LocalDate fileBy,
        LocalDate legallyStillPossible,
        @Nullable LocalDate statedInLetter,
        @Nullable DocumentId letter,
        @Nullable LocalDate doneOn,
        long stoodStill) {

    public TermName name() {
        return limit.term().name();
    }

    /// The same term as it runs for somebody else, who may have its date from a letter of their own.
    public Deadline of(PersonId other) {
        return new Deadline(
                other,
                limit,
                countedFrom,
                triggeredOn,
                fileBy,
                legallyStillPossible,
                statedInLetter,
                null,
                doneOn,
                stoodStill);
    }

    /// The day that counts for every reminder and colour: a letter's date beats a computed one, whichever is earlier.
    /// The family counts strictly; the IND is late only when the law says so, and not for the days on which it
    /// waited for the family after that letter.
    public LocalDate governing() {
        if (statedInLetter != null) return bindsTheIND() ? statedInLetter.plusDays(stoodStill) : statedInLetter;
        return bindsTheIND() ? legallyStillPossible : fileBy;
    }

    public boolean running() {
        return doneOn == null;
    }

    /// The governing day has passed and what the term asks for has not happened.
    public boolean missed(LocalDate today) {
        return running() && today.isAfter(governing());
    }

    /// What it asks for happened, and not too late by the governing day.
    public boolean met() {
        return doneOn != null && !doneOn.isAfter(governing());
    }

    /// Passed by every date we know of. Even then a late step may be excused: a person decides.
    public boolean passedByLaw(LocalDate today) {
        return missed(today) && (statedInLetter != null || today.isAfter(legallyStillPossible));
    }

    /// Whole days until the governing day, 0 on that day, negative after it.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, governing());
    }

    /// Length of the whole term in days, at least 1.
    public long days() {
        return Math.max(1, ChronoUnit.DAYS.between(countedFrom, governing()));
    }

    /// Whether the family must act, not the IND; a wait or a mark asks nothing of anybody.
    public boolean bindsFamily() {
        return limit.term().asksFamily();
    }

    private boolean bindsTheIND() {
        return limit.term().binds() == Term.Binds.IND;
    }

    /// Whether the date is the day until which a paper must hold, or is accepted.
    public boolean isMark() {
        return limit.term().counting() == Term.Counting.HOLDS_UNTIL;
    }

    /// Whether the date is the first day on which something becomes safe, not the last on which it counts.
    public boolean isWait() {
        return limit.term().counting() == Term.Counting.FIRST_DAY;
    }

    /// What a supervisor must answer before the date can be relied on; nothing once a letter states the day.
    public Optional<MessageKey> doubt() {
        if (statedInLetter != null) return Optional.empty();
        return switch (limit) {
            case TimeLimit.Fixed _ -> Optional.empty();
            case TimeLimit.Unsettled unsettled -> Optional.of(unsettled.question());
        };
    }

    /// Where the length of the term was read, and when.
    public Provenance provenance() {
        return limit.term().provenance();
    }

    /// How much the term presses. Terms longer than eight weeks press for their last 28 days and are almost over for
    /// their last 14; shorter ones for their second half and last quarter, and in any case the day before.
    public Urgency urgency(LocalDate today) {
        if (!running()) return Urgency.DONE;
        if (!bindsFamily()) return missed(today) && bindsTheIND() ? Urgency.OTHERS_ARE_LATE : Urgency.OTHERS_ACT;
        if (missed(today)) return Urgency.MISSED;
        if (daysLeft(today) <= Math.clamp(days() / 4, 1, 14)) return Urgency.ALMOST_OVER;
        return daysLeft(today) <= Math.min(28, days() / 2) ? Urgency.NEAR : Urgency.AMPLE;
    }
}
