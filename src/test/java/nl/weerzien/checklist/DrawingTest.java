package nl.weerzien.checklist;

import static nl.weerzien.checklist.SmallRules.NOBODY;
import static nl.weerzien.checklist.SmallRules.SYRIA;
import static nl.weerzien.checklist.SmallRules.TODAY;
import static nl.weerzien.checklist.SmallRules.doubt;
import static nl.weerzien.checklist.SmallRules.effect;
import static nl.weerzien.checklist.SmallRules.is;
import static nl.weerzien.checklist.SmallRules.note;
import static nl.weerzien.checklist.SmallRules.overlay;
import static nl.weerzien.checklist.SmallRules.requirement;
import static nl.weerzien.checklist.SmallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerzien.checklist.Checklist.AgeThen;
import nl.weerzien.checklist.CircleRule.Says;
import nl.weerzien.checklist.Overlay.Now;
import nl.weerzien.family.Age;
import nl.weerzien.family.DateRange;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Condition CHILD = is(Fact.RELATION, Relation.CHILD);
    private static final Condition BY_POST = is(Fact.SENDING, Sending.POST);
    private static final Condition HAS_PASSPORT = is(Fact.HAS_PASSPORT, YesNo.YES);
    private final SmallRules rules = new SmallRules();

    @Test
    void a_question_names_all_that_hangs_on_it_in_the_order_in_which_it_was_met() {
        rules.circle.add(rule("child", Says.INSIDE, CHILD));
        rules.papers.add(SmallRules.paper("SY_ID", List.of(CHILD)));
        rules.requirements.add(requirement("birth", CHILD));
        rules.doubts.add(doubt("edge", CHILD));
        rules.overlays.add(overlay("pause", null, effect(Now.PAUSED, CHILD)));
        assertThat(because(NOBODY, Fact.RELATION))
                .containsExactly(
                        new MessageKey("checklist.question.because.route"),
                        new MessageKey("checklist.question.because.papers"),
                        requirement("birth").title(),
                        new MessageKey("checklist.question.because.doubt"),
                        rules.overlays.getFirst().title());
    }

    @Test
    void the_question_on_which_most_hangs_is_asked_first_and_equal_ones_in_the_order_of_the_facts() {
        rules.requirements.add(requirement("one", HAS_PASSPORT));
        rules.requirements.add(requirement("two", HAS_PASSPORT, BY_POST));
        rules.requirements.add(requirement("three", HAS_PASSPORT, CHILD));
        assertThat(rules.checklist(NOBODY).questions())
                .extracting(Question::fact)
                .containsExactly(
                        Fact.HAS_PASSPORT, Fact.PERMIT_KIND, Fact.PERMIT_MADE_KNOWN_ON, Fact.SENDING, Fact.RELATION);
    }

    @Test
    void a_relative_inside_is_still_asked_what_could_change_that() {
        rules.circle.add(rule("child", Says.INSIDE, CHILD));
        rules.circle.add(rule("own-family", Says.OTHER_ROUTE, is(Fact.HAS_OWN_FAMILY, YesNo.YES)));
        assertThat(because(NOBODY.with(Fact.RELATION, Relation.CHILD), Fact.HAS_OWN_FAMILY))
                .containsExactly(new MessageKey("checklist.question.because.route"));
    }

    @Test
    void nothing_is_asked_about_the_route_of_who_is_surely_outside() {
        rules.circle.add(rule("spouse", Says.OTHER_ROUTE, is(Fact.RELATION, Relation.SPOUSE)));
        rules.circle.add(rule("own-family", Says.OTHER_ROUTE, is(Fact.HAS_OWN_FAMILY, YesNo.YES)));
        assertThat(rules.checklist(NOBODY.with(Fact.RELATION, Relation.SPOUSE)).questions())
                .extracting(Question::fact)
                .doesNotContain(Fact.HAS_OWN_FAMILY);
    }

    @Test
    void when_all_is_known_nothing_is_asked() {
        rules.requirements.add(requirement("birth", CHILD));
        assertThat(rules.checklist(known(PermitKind.REFUGEE).with(Fact.RELATION, Relation.CHILD))
                        .questions())
                .isEmpty();
    }

    @Test
    void permit_and_the_day_it_was_made_known_are_asked_because_the_term_hangs_on_them() {
        var term = List.of(TermName.FILE_APPLICATION.title());
        assertThat(rules.checklist(NOBODY).questions())
                .containsExactly(new Question(Fact.PERMIT_KIND, term), new Question(Fact.PERMIT_MADE_KNOWN_ON, term));
    }

    @Test
    void a_decision_known_only_by_its_date_needs_no_further_day() {
        assertThat(rules.checklist(NOBODY.with(Fact.PERMIT_DECIDED_ON, TODAY)).questions())
                .extracting(Question::fact)
                .containsExactly(Fact.PERMIT_KIND);
    }

    @Test
    void a_doubt_counts_when_it_holds_and_not_while_it_is_open() {
        rules.doubts.add(doubt("holds", CHILD));
        rules.doubts.add(doubt("open", CHILD, BY_POST));
        rules.doubts.add(doubt("not", is(Fact.RELATION, Relation.SPOUSE)));
        assertThat(rules.checklist(NOBODY.with(Fact.RELATION, Relation.CHILD)).doubts())
                .extracting(Doubt::id)
                .containsExactly("holds");
    }

    @Test
    void notes_of_the_origin_come_first_and_only_those_that_surely_do_not_hold_are_left_out() {
        rules.notes.add(note("everywhere", OriginNote.EVERYWHERE));
        rules.notesOfOrigin.add(note("may-hold", "SY", BY_POST));
        rules.notesOfOrigin.add(note("of-spouses", "SY", is(Fact.RELATION, Relation.SPOUSE)));
        assertThat(rules.checklist(NOBODY.with(Fact.RELATION, Relation.CHILD)).notes())
                .extracting(OriginNote::id)
                .containsExactly("may-hold", "everywhere");
    }

    @Test
    void what_an_origin_asks_follows_what_the_route_asks_and_is_asked_of_nobody_else() {
        rules.asOrigin.add(requirement("extract"));
        rules.requirements.add(requirement("identity"));
        assertThat(asked(SYRIA)).containsExactly("identity", "extract");
        assertThat(asked(new Country("ER"))).containsExactly("identity");
    }

    @Test
    void the_age_is_told_on_every_day_that_may_count() {
        var child = NOBODY.with(Fact.BORN, TODAY.minusYears(17))
                .with(Fact.SPONSOR_BORN, TODAY.minusYears(40))
                .with(Fact.SPONSOR_ASKED_ASYLUM_ON, TODAY.minusYears(3))
                .with(Fact.SPONSOR_ENTERED_ON, TODAY.minusYears(4))
                .with(Fact.PERMIT_MADE_KNOWN_ON, TODAY.minusYears(2))
                .with(Fact.FILED_ON, TODAY.minusYears(1));
        assertThat(rules.checklist(child).ages())
                .containsExactly(
                        then(AgeOn.FILING, 16),
                        then(AgeOn.ASKING_ASYLUM, 14),
                        then(AgeOn.ENTRY, 13),
                        then(AgeOn.GRANT, 15),
                        then(AgeOn.TODAY, 17),
                        then(AgeOn.SPONSOR_TODAY, 40),
                        then(AgeOn.SPONSOR_ASKING_ASYLUM, 37));
    }

    @Test
    void on_days_nobody_told_no_age_is_made_up_and_of_a_rough_birth_both_ages_are_told() {
        var year = new DateRange(TODAY.minusYears(18), TODAY.minusYears(17));
        assertThat(rules.checklist(NOBODY.with(Fact.BORN, year)).ages())
                .containsExactly(new AgeThen(AgeOn.FILING, new Age(17, 18)), new AgeThen(AgeOn.TODAY, new Age(17, 18)));
    }

    @Test
    void the_kind_of_permit_decides_which_terms_run() {
        ordinaryTerms();
        assertThat(terms(known(PermitKind.REFUGEE))).containsExactly(TermName.FILE_APPLICATION);
        assertThat(terms(known(PermitKind.SUBSIDIARY)))
                .containsExactly(
                        TermName.FILE_APPLICATION, TermName.WAIT_SUBSIDIARY, TermName.APPEAL_FOR_REFUGEE_STATUS);
    }

    @Test
    void while_the_permit_is_unknown_every_term_that_may_run_is_told_as_open() {
        ordinaryTerms();
        assertThat(rules.checklist(NOBODY).terms())
                .filteredOn(TimeLimit.Unsettled.class::isInstance)
                .extracting(limit -> limit.term().name())
                .containsExactly(TermName.WAIT_SUBSIDIARY, TermName.APPEAL_FOR_REFUGEE_STATUS);
    }

    @Test
    void the_law_of_the_day_the_permit_was_made_known_sets_the_term() {
        var before = SmallRules.term(TermName.FILE_APPLICATION, "P3M", Term.Counting.LAST_DAY, true);
        rules.terms.add(SmallRules.within(before, null, TODAY.minusDays(1)));
        var decided = NOBODY.with(Fact.PERMIT_DECIDED_ON, TODAY.minusDays(1));
        assertThat(terms(decided)).containsExactly(TermName.FILE_APPLICATION);
        assertThat(terms(decided.with(Fact.PERMIT_MADE_KNOWN_ON, TODAY))).isEmpty();
        assertThat(terms(NOBODY)).isEmpty();
    }

    private void ordinaryTerms() {
        var subsidiary = is(Fact.PERMIT_KIND, PermitKind.SUBSIDIARY);
        rules.terms.addAll(List.of(
                SmallRules.term(TermName.APPEAL_FOR_REFUGEE_STATUS, "P14D", Term.Counting.LAST_DAY, true, subsidiary),
                SmallRules.term(TermName.WAIT_SUBSIDIARY, "P2Y", Term.Counting.FIRST_DAY, true, subsidiary),
                SmallRules.term(TermName.FILE_APPLICATION, "P3M", Term.Counting.LAST_DAY, true)));
    }

    private static Circumstances known(PermitKind kind) {
        return NOBODY.with(Fact.PERMIT_KIND, kind).with(Fact.PERMIT_MADE_KNOWN_ON, TODAY);
    }

    private static AgeThen then(AgeOn on, int years) {
        return new AgeThen(on, new Age(years, years));
    }

    private List<TermName> terms(Circumstances circumstances) {
        return rules.checklist(circumstances).terms().stream()
                .map(limit -> limit.term().name())
                .toList();
    }

    private List<String> asked(Country origin) {
        return rules.checklist(Circumstances.of(origin))
                .applying()
                .map(item -> item.requirement().id().name())
                .toList();
    }

    private List<MessageKey> because(Circumstances circumstances, Fact fact) {
        return rules.checklist(circumstances).questions().stream()
                .filter(question -> question.fact() == fact)
                .flatMap(question -> question.because().stream())
                .toList();
    }
}
