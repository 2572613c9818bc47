package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Terms of any length from any trigger.
class TermProperties {
    private static final ExtensionAct ACT = new ExtensionAct();

    @Property
    void a_later_trigger_never_gives_an_earlier_last_day(
            @ForAll("days") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 60) int later,
            @ForAll("lengths") Period length,
            @ForAll Term.Counting counting) {
        var limit = limit(length, counting, true);
        var laterTrigger = trigger.plusDays(later);
        assertThat(limit.lastDay(laterTrigger)).isAfterOrEqualTo(limit.lastDay(trigger));
        assertThat(limit.lastDayByLaw(laterTrigger, ACT)).isAfterOrEqualTo(limit.lastDayByLaw(trigger, ACT));
    }

    @Property
    void the_legal_day_is_never_before_the_strict_one_and_at_most_a_week_later(
            @ForAll("days") LocalDate trigger, @ForAll("lengths") Period length, @ForAll Term.Counting counting) {
        var limit = limit(length, counting, true);
        var strict = limit.lastDay(trigger);
        assertThat(limit.lastDayByLaw(trigger, ACT)).isBetween(strict, strict.plusDays(7));
    }

    @Property
    void a_term_of_an_act_never_ends_on_a_day_that_does_not_count(
            @ForAll("days") LocalDate trigger, @ForAll("short lengths") Period length) {
        assertThat(ACT.isWorkingDay(limit(length, Term.Counting.LAST_DAY, true).lastDayByLaw(trigger, ACT)))
                .isTrue();
    }

    @Property
    void a_term_is_not_moved_further_than_it_must_be(
            @ForAll("days") LocalDate trigger, @ForAll @IntRange(min = 10, max = 90) int days) {
        var strict = trigger.plusDays(days);
        var legal = ACT.extend(trigger, Period.ofDays(days));
        assertThat(strict.datesUntil(legal)).noneMatch(ACT::isWorkingDay);
    }

    @Property
    void at_least_three_days_hold_two_that_count_and_no_day_more_is_given(
            @ForAll("days") LocalDate trigger, @ForAll @IntRange(min = 3, max = 9) int days) {
        var strict = trigger.plusDays(days);
        var end = ACT.extend(trigger, Period.ofDays(days));
        assertThat(counting(trigger, end)).isGreaterThanOrEqualTo(2);
        if (end.isAfter(strict))
            assertThat(counting(trigger, end.minusDays(1)) < 2 || !ACT.isWorkingDay(end.minusDays(1)))
                    .isTrue();
    }

    @Property
    void one_or_two_days_need_not_hold_two_that_count(
            @ForAll("days") LocalDate trigger, @ForAll @IntRange(min = 1, max = 2) int days) {
        var end = ACT.extend(trigger, Period.ofDays(days));
        assertThat(trigger.plusDays(days).datesUntil(end)).noneMatch(ACT::isWorkingDay);
    }

    @Property
    void long_terms_are_never_moved(@ForAll("days") LocalDate trigger, @ForAll("long lengths") Period length) {
        assertThat(ACT.extend(trigger, length)).isEqualTo(trigger.plus(length));
    }

    @Property
    void a_term_of_no_act_is_never_moved(@ForAll("days") LocalDate trigger, @ForAll("lengths") Period length) {
        var limit = limit(length, Term.Counting.LAST_DAY, false);
        assertThat(limit.lastDayByLaw(trigger, ACT)).isEqualTo(limit.lastDay(trigger));
    }

    @Property
    void a_wait_is_over_one_day_later_than_a_term_from_the_next_day_and_is_never_moved(
            @ForAll("days") LocalDate trigger, @ForAll("lengths") Period length) {
        var wait = limit(length, Term.Counting.FIRST_DAY, true);
        assertThat(wait.lastDay(trigger))
                .isEqualTo(limit(length, Term.Counting.LAST_DAY, true).lastDay(trigger.plusDays(1)))
                .isEqualTo(wait.lastDayByLaw(trigger, ACT));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(10_000, 40_000).map(LocalDate::ofEpochDay);
    }

    @Provide("short lengths")
    Arbitrary<Period> shortLengths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 90).map(Period::ofDays),
                Arbitraries.integers().between(1, 3).map(Period::ofMonths));
    }

    @Provide("long lengths")
    Arbitrary<Period> longLengths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(91, 400).map(Period::ofDays),
                Arbitraries.integers().between(4, 30).map(Period::ofMonths),
                Arbitraries.integers().between(1, 5).map(Period::ofYears));
    }

    @Provide
    Arbitrary<Period> lengths() {
        return Arbitraries.oneOf(shortLengths(), longLengths());
    }

    private static long counting(LocalDate after, LocalDate until) {
        return after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(ACT::isWorkingDay)
                .count();
    }

    private static TimeLimit limit(Period length, Term.Counting counting, boolean inAnAct) {
        return new TimeLimit.Fixed(SmallRules.term(TermName.OBJECT, length.toString(), counting, inAnAct));
    }
}
