package nl.weerzien.checklist;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// A length of time from a trigger, as a version of the law gives it.
///
/// @param binds whom it binds
/// @param counting what the end of the length means
/// @param inAnAct whether an act sets it, so that the General Extension of Time Limits Act may move its end
/// @param from first trigger day for which it holds, or null
/// @param until last trigger day for which it holds, or null
/// @param unsettled whether the sources leave it open; it is then counted as the strictest reading
public record Term(
        TermName name,
        Trigger trigger,
        Period length,
        Binds binds,
        Counting counting,
        boolean inAnAct,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Condition> when,
        boolean unsettled,
        Provenance provenance) {
    public Term {
        when = List.copyOf(when);
    }

    /// Whom a term binds.
    public enum Binds {
        FAMILY,
        IND
    }

    /// What the end of the length means.
    public enum Counting {
        /// `trigger + length` is the last day on which the step still counts.
        LAST_DAY,
        /// The step is safe from `trigger + 1 day + length` on: a wait counts from the later day.
        FIRST_DAY,
        /// `trigger + length` is the day until which a paper must be valid, or is accepted. Nobody has to do anything
        /// by
        /// it.
        HOLDS_UNTIL
    }

    /// Whether the family must do something by its end.
    public boolean asksFamily() {
        return binds == Binds.FAMILY && counting == Counting.LAST_DAY;
    }

    /// What the sources leave open, put as a question; there are words for it only where the term is unsettled.
    public MessageKey unsettledText() {
        return new MessageKey("checklist.term." + name.code() + ".unsettled");
    }

    public boolean holdsFor(LocalDate triggerDay) {
        return (from == null || !triggerDay.isBefore(from)) && (until == null || !triggerDay.isAfter(until));
    }
}
