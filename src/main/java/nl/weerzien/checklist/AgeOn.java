package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.family.Age;
import nl.weerzien.family.DateRange;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// Whose age is meant, and on which day.
public enum AgeOn {
    /// The relative's age on the day of filing; while nothing is filed, today.
    FILING(Fact.BORN, Fact.FILED_ON),
    /// The relative's age when the sponsor asked for asylum.
    ASKING_ASYLUM(Fact.BORN, Fact.SPONSOR_ASKED_ASYLUM_ON),
    /// The relative's age when the sponsor entered the Netherlands.
    ENTRY(Fact.BORN, Fact.SPONSOR_ENTERED_ON),
    /// The relative's age when the sponsor's permit was made known.
    GRANT(Fact.BORN, Fact.PERMIT_MADE_KNOWN_ON),
    TODAY(Fact.BORN, null),
    /// The sponsor's age today.
    SPONSOR_TODAY(Fact.SPONSOR_BORN, null),
    /// The sponsor's age when he or she asked for asylum.
    SPONSOR_ASKING_ASYLUM(Fact.SPONSOR_BORN, Fact.SPONSOR_ASKED_ASYLUM_ON);

    private final Fact born;
    private final @Nullable Fact on;

    AgeOn(Fact born, @Nullable Fact on) {
        this.born = born;
        this.on = on;
    }

    /// The age as the rule files write it: `age-filing`, `age-sponsor-today`.
    public String code() {
        return "age-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public MessageKey label() {
        return new MessageKey("checklist.age." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The day or days meant; empty when nobody has told us.
    public Optional<DateRange> day(Circumstances circumstances, LocalDate today) {
        if (on == null) return Optional.of(DateRange.of(today));
        var told = circumstances.days(on);
        return told.isEmpty() && on.known() == Fact.Known.ROAD ? Optional.of(DateRange.of(today)) : told;
    }

    /// The age or ages on that day; empty when birth or day are unknown.
    public Optional<Age> age(Circumstances circumstances, LocalDate today) {
        return circumstances
                .days(born)
                .flatMap(birth -> day(circumstances, today).map(day -> between(birth, day)));
    }

    private static Age between(DateRange birth, DateRange day) {
        return new Age(
                Age.on(day.first(), birth).atLeast(), Age.on(day.last(), birth).atMost());
    }

    /// The facts missing to tell the age; the birth when it is known but too roughly.
    Set<Fact> missing(Circumstances circumstances, LocalDate today) {
        var missing = EnumSet.noneOf(Fact.class);
        if (circumstances.days(born).isEmpty()) missing.add(born);
        if (on != null && day(circumstances, today).isEmpty()) missing.add(on);
        if (missing.isEmpty()) missing.add(born);
        return missing;
    }
}
