package nl.weerzien.checklist;

import java.time.LocalDate;
import nl.weerzien.shared.MessageKey;

/// A term with its end. What the sources leave open is a type of its own: it is counted strictly, shown as
/// unsettled and put to a supervisor.
public sealed interface TimeLimit {

    Term term();

    /// Settled law.
    record Fixed(Term term) implements TimeLimit {}

    /// Sources disagree, or the facts do not decide: `term` is the strictest reading, `question` what a person
    /// must answer.
    record Unsettled(Term term, MessageKey question) implements TimeLimit {}

    /// Last day on which the step still counts, that day included, without any shift: the *file by* day. For a
    /// wait ([Term.Counting#FIRST_DAY]) the first safe day, for a paper the last day on which it must hold.
    default LocalDate lastDay(LocalDate trigger) {
        return switch (term().counting()) {
            case LAST_DAY, HOLDS_UNTIL -> trigger.plus(term().length());
            case FIRST_DAY -> trigger.plusDays(1).plus(term().length());
        };
    }

    /// Last day on which the step is *legally still possible*: [#lastDay] moved by the General Extension of Time
    /// Limits Act where that act applies.
    ///
    /// @see "checklists/routes/nl/nareis/sources.yaml: atw"
    default LocalDate lastDayByLaw(LocalDate trigger, ExtensionAct act) {
        return term().inAnAct() && term().counting() == Term.Counting.LAST_DAY
                ? act.extend(trigger, term().length())
                : lastDay(trigger);
    }
}
