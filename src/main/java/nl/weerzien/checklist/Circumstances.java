package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.family.DateRange;
import nl.weerzien.shared.Country;

/// Everything the rules may know of one relative and of the sponsor, as far as it is known. A fact that is in
/// neither map is unknown.
///
/// @param origin whose papers the relative holds
public record Circumstances(Country origin, Map<Fact, Choice> choices, Map<Fact, DateRange> days) {
    public Circumstances {
        choices = Map.copyOf(choices);
        days = Map.copyOf(days);
        choices.forEach(Circumstances::mustBelong);
        days.keySet().forEach(fact -> {
            if (!fact.isDay()) throw new IllegalArgumentException(fact + " is not a day");
        });
    }

    /// Nothing known but the origin.
    public static Circumstances of(Country origin) {
        return new Circumstances(origin, Map.of(), Map.of());
    }

    /// @throws IllegalArgumentException if `choice` is no answer to `fact`
    public Circumstances with(Fact fact, Choice choice) {
        var more = new EnumMap<Fact, Choice>(Fact.class);
        more.putAll(choices);
        more.put(fact, choice);
        return new Circumstances(origin, more, days);
    }

    public Circumstances with(Fact fact, LocalDate day) {
        return with(fact, DateRange.of(day));
    }

    /// A day that is only partly known, as its first and last possible day.
    public Circumstances with(Fact fact, DateRange range) {
        var more = new EnumMap<Fact, DateRange>(Fact.class);
        more.putAll(days);
        more.put(fact, range);
        return new Circumstances(origin, choices, more);
    }

    public Circumstances without(Fact fact) {
        var fewerChoices = new EnumMap<Fact, Choice>(Fact.class);
        fewerChoices.putAll(choices);
        fewerChoices.remove(fact);
        var fewerDays = new EnumMap<Fact, DateRange>(Fact.class);
        fewerDays.putAll(days);
        fewerDays.remove(fact);
        return new Circumstances(origin, fewerChoices, fewerDays);
    }

    public Optional<Choice> choice(Fact fact) {
        return Optional.ofNullable(choices.get(fact));
    }

    public Optional<DateRange> days(Fact fact) {
        return Optional.ofNullable(days.get(fact));
    }

    /// The day, when it is known to the day.
    public Optional<LocalDate> day(Fact fact) {
        return days(fact).filter(DateRange::isOneDay).map(DateRange::first);
    }

    private static void mustBelong(Fact fact, Choice choice) {
        if (!fact.choices().contains(choice)) throw new IllegalArgumentException(choice + " is no answer to " + fact);
    }
}
