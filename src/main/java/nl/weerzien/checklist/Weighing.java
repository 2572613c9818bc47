package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.Set;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// Weighs one condition against what is known of somebody on a day.
record Weighing(Circumstances circumstances, LocalDate today) {

    Holding of(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> choice(is);
            case Condition.Age age -> age(age);
            case Condition.DayIn in -> dayIn(in);
            case Condition.YearsSince since -> yearsSince(since);
            case Condition.Happened(var fact, var yes) ->
                decided(circumstances.days(fact).isPresent() == yes, reason(fact));
        };
    }

    private Holding choice(Condition.Is is) {
        return circumstances
                .choice(is.fact())
                .map(told -> decided(
                        is.oneOf().contains(told),
                        new MessageKey("checklist.not-needed.choice", is.fact().label(), told.label())))
                .orElseGet(() -> unknown(is.fact()));
    }

    private Holding age(Condition.Age age) {
        var ages = age.on().age(circumstances, today);
        if (ages.isEmpty()) return new Holding.Unknown(age.on().missing(circumstances, today));
        var from = age.from();
        var below = age.below();
        if (from != null && ages.get().atMost() < from) return no("checklist.not-needed.age-from", from, age);
        if (below != null && ages.get().atLeast() >= below) return no("checklist.not-needed.age-below", below, age);
        var surely = (from == null || ages.get().atLeast() >= from)
                && (below == null || ages.get().atMost() < below);
        return surely ? new Holding.Yes() : new Holding.Unknown(age.on().missing(circumstances, today));
    }

    private Holding dayIn(Condition.DayIn in) {
        var told = circumstances.days(in.fact());
        if (told.isEmpty())
            return in.fact().known() == Fact.Known.ROAD ? new Holding.No(reason(in.fact())) : unknown(in.fact());
        var first = told.get().first();
        var last = told.get().last();
        if (isBefore(last, in.from()) || isAfter(first, in.until())) return new Holding.No(reason(in.fact()));
        var surely = !isBefore(first, in.from()) && !isAfter(last, in.until());
        return surely ? new Holding.Yes() : unknown(in.fact());
    }

    private Holding yearsSince(Condition.YearsSince since) {
        var told = circumstances.days(since.fact());
        if (told.isEmpty()) return unknown(since.fact());
        var early = !told.get().first().plusDays(1).plusYears(since.years()).isAfter(today);
        var late = !told.get().last().plusDays(1).plusYears(since.years()).isAfter(today);
        if (early != late) return unknown(since.fact());
        return decided(late, reason(since.fact()));
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate from) {
        return from != null && day.isBefore(from);
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate until) {
        return until != null && day.isAfter(until);
    }

    private static Holding decided(boolean yes, MessageKey otherwise) {
        return yes ? new Holding.Yes() : new Holding.No(otherwise);
    }

    private static Holding no(String key, int years, Condition.Age age) {
        return new Holding.No(new MessageKey(key, years, age.on().label()));
    }

    private static Holding unknown(Fact fact) {
        return new Holding.Unknown(Set.of(fact));
    }

    private static MessageKey reason(Fact fact) {
        return new MessageKey("checklist.not-needed.day", fact.label());
    }
}
