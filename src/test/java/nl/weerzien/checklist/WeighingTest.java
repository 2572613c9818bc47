package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.family.DateRange;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Circumstances NOBODY = Circumstances.of(new Country("SY"));
    private static final Condition ONLINE = new Condition.Is(Fact.SENDING, Set.of(Sending.ONLINE));
    private static final Condition CHILD = new Condition.Is(Fact.RELATION, Set.of(Relation.CHILD));

    @Test
    void a_fact_nobody_told_is_unknown_and_named() {
        assertThat(ONLINE.holds(NOBODY, TODAY)).isEqualTo(new Holding.Unknown(Set.of(Fact.SENDING)));
    }

    @Test
    void a_condition_that_does_not_hold_decides_whatever_else_is_unknown() {
        var spouse = NOBODY.with(Fact.RELATION, Relation.SPOUSE);
        assertThat(Condition.allHold(List.of(ONLINE, CHILD), spouse, TODAY)).isInstanceOf(Holding.No.class);
    }

    @Test
    void what_is_unknown_is_gathered_from_all_conditions() {
        assertThat(Condition.allHold(List.of(ONLINE, CHILD), NOBODY, TODAY))
                .isEqualTo(new Holding.Unknown(Set.of(Fact.SENDING, Fact.RELATION)));
    }

    @Test
    void no_conditions_always_hold() {
        assertThat(Condition.allHold(List.of(), NOBODY, TODAY)).isInstanceOf(Holding.Yes.class);
    }

    @Test
    void an_age_on_a_day_nobody_told_waits_for_that_day() {
        var condition = new Condition.Age(AgeOn.ASKING_ASYLUM, null, 18);
        var child = NOBODY.with(Fact.BORN, LocalDate.of(2010, 1, 1));
        assertThat(condition.holds(child, TODAY)).isEqualTo(new Holding.Unknown(Set.of(Fact.SPONSOR_ASKED_ASYLUM_ON)));
        assertThat(condition.holds(NOBODY, TODAY))
                .isEqualTo(new Holding.Unknown(Set.of(Fact.BORN, Fact.SPONSOR_ASKED_ASYLUM_ON)));
    }

    @Test
    void the_age_at_filing_is_todays_until_it_is_filed() {
        var condition = new Condition.Age(AgeOn.FILING, 12, null);
        var child = NOBODY.with(Fact.BORN, LocalDate.of(2014, 11, 21));
        assertThat(condition.holds(child, TODAY)).isInstanceOf(Holding.Yes.class);
        assertThat(condition.holds(child.with(Fact.FILED_ON, TODAY.minusDays(1)), TODAY))
                .isInstanceOf(Holding.No.class);
    }

    @Test
    void a_day_known_in_part_is_open_only_where_it_straddles_the_border() {
        var condition = new Condition.DayIn(Fact.PERMIT_DECIDED_ON, null, LocalDate.of(2026, 6, 11));
        var june = new DateRange(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
        var may = new DateRange(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        assertThat(condition.holds(NOBODY.with(Fact.PERMIT_DECIDED_ON, june), TODAY))
                .isInstanceOf(Holding.Unknown.class);
        assertThat(condition.holds(NOBODY.with(Fact.PERMIT_DECIDED_ON, may), TODAY))
                .isInstanceOf(Holding.Yes.class);
        assertThat(condition.holds(NOBODY, TODAY)).isEqualTo(new Holding.Unknown(Set.of(Fact.PERMIT_DECIDED_ON)));
    }

    @Test
    void a_span_of_days_that_may_surround_the_condition_is_open() {
        var condition =
                new Condition.DayIn(Fact.PERMIT_DECIDED_ON, LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 12));
        var june = new DateRange(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
        assertThat(condition.holds(NOBODY.with(Fact.PERMIT_DECIDED_ON, june), TODAY))
                .isInstanceOf(Holding.Unknown.class);
    }

    @Test
    void years_since_count_from_the_day_after() {
        var condition = new Condition.YearsSince(Fact.PERMIT_MADE_KNOWN_ON, 2);
        var sponsor = NOBODY.with(Fact.PERMIT_MADE_KNOWN_ON, LocalDate.of(2024, 11, 20));
        assertThat(condition.holds(sponsor, TODAY)).isInstanceOf(Holding.Yes.class);
        assertThat(condition.holds(sponsor, TODAY.minusDays(1))).isInstanceOf(Holding.No.class);
    }

    @Test
    void what_has_not_happened_on_the_road_is_known_not_to_have_happened() {
        assertThat(new Condition.Happened(Fact.DECIDED_ON, false).holds(NOBODY, TODAY))
                .isInstanceOf(Holding.Yes.class);
        assertThat(new Condition.Happened(Fact.DECIDED_ON, true).holds(NOBODY, TODAY))
                .isInstanceOf(Holding.No.class);
        assertThat(new Condition.DayIn(Fact.FILED_ON, null, TODAY).holds(NOBODY, TODAY))
                .isInstanceOf(Holding.No.class);
    }

    @Test
    void an_answer_must_belong_to_its_fact() {
        assertThatThrownBy(() -> NOBODY.with(Fact.SENDING, YesNo.YES))
                .hasMessageContaining("YES is no answer to SENDING");
        assertThatThrownBy(() -> NOBODY.with(Fact.SENDING, TODAY)).hasMessageContaining("SENDING is not a day");
    }

    @Test
    void a_fact_can_be_taken_away_again() {
        assertThat(NOBODY.with(Fact.SENDING, Sending.POST).without(Fact.SENDING))
                .isEqualTo(NOBODY);
    }

    @Test
    void years_since_a_day_nobody_told_or_only_roughly_are_open() {
        var condition = new Condition.YearsSince(Fact.PERMIT_MADE_KNOWN_ON, 2);
        var open = new Holding.Unknown(Set.of(Fact.PERMIT_MADE_KNOWN_ON));
        assertThat(condition.holds(NOBODY, TODAY)).isEqualTo(open);
        var november = new DateRange(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30));
        assertThat(condition.holds(NOBODY.with(Fact.PERMIT_MADE_KNOWN_ON, november), TODAY))
                .isEqualTo(open);
    }

    @Test
    void whoever_need_not_show_something_is_told_which_fact_says_so() {
        var late = new Condition.DayIn(Fact.PERMIT_DECIDED_ON, LocalDate.of(2026, 6, 12), null);
        assertThat(late.holds(NOBODY.with(Fact.PERMIT_DECIDED_ON, LocalDate.of(2026, 6, 11)), TODAY))
                .isEqualTo(new Holding.No(new MessageKey("checklist.not-needed.day", Fact.PERMIT_DECIDED_ON.label())));
        assertThat(CHILD.holds(NOBODY.with(Fact.RELATION, Relation.SPOUSE), TODAY))
                .isEqualTo(new Holding.No(
                        new MessageKey("checklist.not-needed.choice", Fact.RELATION.label(), Relation.SPOUSE.label())));
    }
}
