package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.shared.MessageKey;

/// Chooses among the versions of a term the one that holds.
final class TermChoice {
    /// Any day will do to compare two lengths.
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private TermChoice() {}

    /// The version that surely holds; when facts are missing, the strictest that may hold, as unsettled.
    static Optional<TimeLimit> of(List<Term> terms, TermName name, LocalDate triggerDay, Circumstances circumstances) {
        var possible = terms.stream()
                .filter(term -> term.name() == name && term.holdsFor(triggerDay))
                .filter(term -> !(holding(term, circumstances, triggerDay) instanceof Holding.No))
                .toList();
        var sure = possible.stream()
                .filter(term -> holding(term, circumstances, triggerDay) instanceof Holding.Yes)
                .findFirst();
        if (sure.isPresent()) return sure.map(TermChoice::asWritten);
        return possible.stream()
                .min(Comparator.comparing(term -> SOME_DAY.plus(term.length())))
                .map(term -> new TimeLimit.Unsettled(term, question(term, circumstances, triggerDay)));
    }

    private static Holding holding(Term term, Circumstances circumstances, LocalDate day) {
        return Condition.allHold(term.when(), circumstances, day);
    }

    private static TimeLimit asWritten(Term term) {
        if (!term.unsettled()) return new TimeLimit.Fixed(term);
        return new TimeLimit.Unsettled(term, term.unsettledText());
    }

    /// The question of the first fact that is missing.
    private static MessageKey question(Term term, Circumstances circumstances, LocalDate day) {
        if (holding(term, circumstances, day) instanceof Holding.Unknown(var because))
            return because.stream().sorted().findFirst().orElseThrow().question();
        return term.unsettledText();
    }
}
