package nl.weerzien.checklist;

import static nl.weerzien.checklist.SmallRules.NOBODY;
import static nl.weerzien.checklist.SmallRules.TODAY;
import static nl.weerzien.checklist.SmallRules.is;
import static nl.weerzien.checklist.SmallRules.unsettled;
import static nl.weerzien.checklist.SmallRules.within;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermChoiceTest {
    private static final Term REFUGEES = filing("P6M", is(Fact.PERMIT_KIND, PermitKind.REFUGEE));
    private static final Term OTHERS = filing("P3M", is(Fact.PERMIT_KIND, PermitKind.SUBSIDIARY));

    @Test
    void the_version_whose_conditions_hold_is_settled() {
        assertThat(chosen(NOBODY.with(Fact.PERMIT_KIND, PermitKind.REFUGEE), OTHERS, REFUGEES))
                .contains(new TimeLimit.Fixed(REFUGEES));
    }

    @Test
    void while_nobody_knows_which_holds_the_shortest_counts_and_the_missing_fact_is_asked() {
        assertThat(chosen(NOBODY, REFUGEES, OTHERS))
                .contains(new TimeLimit.Unsettled(OTHERS, Fact.PERMIT_KIND.question()));
    }

    @Test
    void a_version_that_surely_holds_goes_before_a_shorter_one_that_only_may() {
        var everybody = filing("P6M");
        assertThat(chosen(NOBODY, OTHERS, everybody)).contains(new TimeLimit.Fixed(everybody));
    }

    @Test
    void of_several_missing_facts_the_first_of_the_list_of_facts_is_asked() {
        var term = filing("P3M", is(Fact.SENDING, Sending.POST), is(Fact.PERMIT_KIND, PermitKind.REFUGEE));
        assertThat(chosen(NOBODY, term)).contains(new TimeLimit.Unsettled(term, Fact.PERMIT_KIND.question()));
    }

    @Test
    void what_the_sources_leave_open_stays_open_with_its_own_question_even_when_all_facts_are_known() {
        var open = unsettled(filing("P3M"));
        assertThat(chosen(NOBODY, open)).contains(new TimeLimit.Unsettled(open, open.unsettledText()));
    }

    @Test
    void the_law_knows_no_term_for_whom_no_version_holds() {
        assertThat(chosen(NOBODY.with(Fact.PERMIT_KIND, PermitKind.REFUGEE), OTHERS))
                .isEmpty();
        assertThat(chosen(NOBODY, SmallRules.term(TermName.OBJECT, "P28D", Term.Counting.LAST_DAY, true)))
                .isEmpty();
    }

    @Test
    void a_version_holds_from_its_first_trigger_day_to_its_last() {
        var version = within(filing("P3M"), TODAY.minusDays(1), TODAY.plusDays(1));
        assertThat(version.holdsFor(TODAY.minusDays(2))).isFalse();
        assertThat(version.holdsFor(TODAY.minusDays(1))).isTrue();
        assertThat(version.holdsFor(TODAY.plusDays(1))).isTrue();
        assertThat(version.holdsFor(TODAY.plusDays(2))).isFalse();
    }

    private static Optional<TimeLimit> chosen(Circumstances circumstances, Term... terms) {
        return TermChoice.of(List.of(terms), TermName.FILE_APPLICATION, TODAY, circumstances);
    }

    private static Term filing(String length, Condition... when) {
        return SmallRules.term(TermName.FILE_APPLICATION, length, Term.Counting.LAST_DAY, true, when);
    }
}
