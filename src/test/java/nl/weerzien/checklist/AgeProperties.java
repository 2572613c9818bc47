package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.family.Age;
import nl.weerzien.family.DateRange;
import nl.weerzien.shared.Country;

/// Ages on any day for any birth, wholly or partly known.
class AgeProperties {
    private static final Circumstances NOBODY = Circumstances.of(new Country("SY"));

    @Property
    void an_age_is_reached_on_its_birthday_and_not_the_day_before(
            @ForAll("days") LocalDate born, @ForAll @IntRange(min = 1, max = 40) int years) {
        var birthday = Age.reached(born, years);
        var child = NOBODY.with(Fact.BORN, born);
        assertThat(from(years).holds(child, birthday)).isInstanceOf(Holding.Yes.class);
        assertThat(from(years).holds(child, birthday.minusDays(1))).isInstanceOf(Holding.No.class);
        assertThat(below(years).holds(child, birthday)).isInstanceOf(Holding.No.class);
        assertThat(below(years).holds(child, birthday.minusDays(1))).isInstanceOf(Holding.Yes.class);
    }

    @Property
    void of_a_birth_known_in_part_the_age_is_open_between_both_birthdays_only(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 1, max = 400) int span,
            @ForAll @IntRange(min = 1, max = 20) int years) {
        var child = NOBODY.with(Fact.BORN, new DateRange(first, first.plusDays(span)));
        var early = Age.reached(first, years);
        var late = Age.reached(first.plusDays(span), years);
        assertThat(from(years).holds(child, early.minusDays(1))).isInstanceOf(Holding.No.class);
        assertThat(from(years).holds(child, late)).isInstanceOf(Holding.Yes.class);
        if (early.isBefore(late)) assertThat(from(years).holds(child, early)).isInstanceOf(Holding.Unknown.class);
    }

    @Property
    void nobody_is_both_below_an_age_and_past_it(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 0, max = 800) int span,
            @ForAll("days") LocalDate today) {
        var child = NOBODY.with(Fact.BORN, new DateRange(first, first.plusDays(span)));
        assertThat(Condition.allHold(List.of(from(18), below(18)), child, today))
                .isNotInstanceOf(Holding.Yes.class);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-10_000, 40_000).map(LocalDate::ofEpochDay);
    }

    private static Condition from(int years) {
        return new Condition.Age(AgeOn.FILING, years, null);
    }

    private static Condition below(int years) {
        return new Condition.Age(AgeOn.FILING, null, years);
    }
}
