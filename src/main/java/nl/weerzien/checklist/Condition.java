package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// One thing that must hold for a rule to apply. There is no expression language: a rule names its conditions and
/// all must hold. What does not fit becomes a second rule, or a new condition here with a test.
public sealed interface Condition {

    /// The fact has one of these answers.
    record Is(Fact fact, Set<Choice> oneOf) implements Condition {
        public Is {
            oneOf = Set.copyOf(oneOf);
        }
    }

    /// Somebody's age on a day lies between two birthdays.
    ///
    /// @param from reached, or null for no lower end
    /// @param below not reached, or null for no upper end
    record Age(AgeOn on, @Nullable Integer from, @Nullable Integer below) implements Condition {}

    /// A day lies in a span.
    ///
    /// @param from first day that counts, or null
    /// @param until last day that counts, or null
    record DayIn(
            Fact fact, @Nullable LocalDate from, @Nullable LocalDate until) implements Condition {}

    /// So many whole years have gone by since the day after `fact`.
    record YearsSince(Fact fact, int years) implements Condition {}

    /// Whether something on the road has happened.
    record Happened(Fact fact, boolean yes) implements Condition {}

    /// Whether a condition holds for somebody's circumstances.
    sealed interface Holding {
        record Yes() implements Holding {}

        /// @param reason why the rule does not apply
        record No(MessageKey reason) implements Holding {}

        /// @param because the facts that nobody has told us yet
        record Unknown(Set<Fact> because) implements Holding {
            public Unknown {
                because = Set.copyOf(because);
            }
        }
    }

    default Holding holds(Circumstances circumstances, LocalDate today) {
        return new Weighing(circumstances, today).of(this);
    }

    /// Whether all hold. One that does not hold decides, whatever else is unknown.
    static Holding allHold(List<Condition> conditions, Circumstances circumstances, LocalDate today) {
        var unknown = EnumSet.noneOf(Fact.class);
        for (var condition : conditions) {
            switch (condition.holds(circumstances, today)) {
                case Holding.Yes _ -> {}
                case Holding.No no -> {
                    return no;
                }
                case Holding.Unknown(var because) -> unknown.addAll(because);
            }
        }
        return unknown.isEmpty() ? new Holding.Yes() : new Holding.Unknown(unknown);
    }
}
