package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import org.junit.jupiter.api.Test;

/// What the rooms above ask of the rules as they stand.
class ChecklistServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Country SYRIA = new Country("SY");
    private static final Circumstances NOBODY = Circumstances.of(SYRIA);
    private static final EditionId BEFORE = new EditionId(RuleBook.NAREIS, "until-2026-06-11");
    private final ChecklistService service = HouseRules.service();

    @Test
    void the_route_beside_is_shown_to_who_is_outside_the_circle() {
        var partner = NOBODY.with(Fact.RELATION, Relation.PARTNER);
        var checklist = service.checklistFor(partner, TODAY);
        assertThat(checklist.verdict()).isInstanceOf(RouteVerdict.OtherRoute.class);
        assertThat(service.beside(checklist, partner))
                .hasValueSatisfying(
                        beside -> assertThat(beside.edition().route()).isEqualTo(RuleBook.ARTICLE_8));
    }

    @Test
    void the_route_beside_is_shown_where_a_supervisor_must_look() {
        var spouse = NOBODY.with(Fact.RELATION, Relation.SPOUSE).with(Fact.MARRIAGE_FORM, MarriageForm.RELIGIOUS_ONLY);
        var checklist = service.checklistFor(spouse, TODAY);
        assertThat(checklist.verdict()).isInstanceOf(RouteVerdict.AskSupervisor.class);
        assertThat(service.beside(checklist, spouse)).isPresent();
    }

    @Test
    void nothing_is_shown_beside_for_who_is_inside_or_while_nobody_can_tell() {
        var child = NOBODY.with(Fact.RELATION, Relation.CHILD)
                .with(Fact.BORN, TODAY.minusYears(9))
                .with(Fact.FAMILY_BEFORE_ENTRY, YesNo.YES);
        var inside = service.checklistFor(child, TODAY);
        assertThat(inside.verdict()).isInstanceOf(RouteVerdict.Inside.class);
        assertThat(service.beside(inside, child)).isEmpty();
        var open = service.checklistFor(NOBODY, TODAY);
        assertThat(open.verdict()).isInstanceOf(RouteVerdict.CannotTell.class);
        assertThat(service.beside(open, NOBODY)).isEmpty();
    }

    @Test
    void the_law_an_application_was_prepared_under_can_still_be_asked() {
        assertThat(service.checklistUnder(BEFORE, NOBODY, TODAY))
                .hasValueSatisfying(then -> assertThat(then.edition()).isEqualTo(BEFORE));
        assertThat(service.checklistUnder(new EditionId(RuleBook.NAREIS, "long-gone"), NOBODY, TODAY))
                .isEmpty();
    }

    @Test
    void a_record_keeps_the_print_of_the_rules_that_spoke_and_differs_by_origin() {
        var checklist = service.checklistFor(NOBODY, TODAY);
        var syrian = service.preparedUnder(checklist, SYRIA);
        assertThat(syrian.edition()).isEqualTo(checklist.edition());
        assertThat(syrian.rules()).doesNotContain("none");
        assertThat(service.preparedUnder(checklist, new Country("ER")).rules()).isNotEqualTo(syrian.rules());
    }

    @Test
    void three_months_to_file_are_settled_for_a_refugee_and_open_in_subsidiary_protection() {
        var refugee = NOBODY.with(Fact.PERMIT_KIND, PermitKind.REFUGEE);
        var subsidiary = NOBODY.with(Fact.PERMIT_KIND, PermitKind.SUBSIDIARY);
        assertThat(service.timeLimit(TermName.FILE_APPLICATION, TODAY, refugee)).hasValueSatisfying(limit -> {
            assertThat(limit).isInstanceOf(TimeLimit.Fixed.class);
            assertThat(limit.term().length()).isEqualTo(Period.ofMonths(3));
            assertThat(limit.lastDay(TODAY)).isEqualTo(LocalDate.of(2027, 2, 21));
            assertThat(limit.lastDayByLaw(TODAY, service.extensionAct())).isEqualTo(LocalDate.of(2027, 2, 22));
        });
        assertThat(service.timeLimit(TermName.FILE_APPLICATION, TODAY, subsidiary))
                .containsInstanceOf(TimeLimit.Unsettled.class);
    }

    @Test
    void every_name_of_a_term_has_a_term() {
        assertThat(service.terms()).extracting(Term::name).contains(TermName.values());
    }

    @Test
    void every_origin_described_is_found_by_its_country_and_no_other() {
        assertThat(service.origins()).contains(SYRIA, new Country("ER")).doesNotHaveDuplicates();
        assertThat(service.origins())
                .allSatisfy(country -> assertThat(service.origin(country))
                        .hasValueSatisfying(
                                origin -> assertThat(origin.country()).isEqualTo(country)));
        assertThat(service.origin(new Country("TG"))).isEmpty();
    }

    @Test
    void the_kinds_of_an_origin_are_its_own_and_the_general_ones_of_all_kinds() {
        assertThat(service.kinds()).extracting(KindDescription::origin).contains(SYRIA, new Country("ER"), null);
        assertThat(service.kindsOf(SYRIA))
                .isSubsetOf(service.kinds())
                .extracting(KindDescription::origin)
                .containsOnly(SYRIA, null);
        assertThat(service.kind(new DocumentKind("SY_PASSPORT")))
                .hasValueSatisfying(kind -> assertThat(service.kindsOf(SYRIA)).contains(kind));
    }

    @Test
    void the_editions_hold_the_law_before_and_the_law_of_today() {
        assertThat(service.editions())
                .extracting(Edition::id)
                .contains(BEFORE, service.checklistFor(NOBODY, TODAY).edition());
    }

    @Test
    void whatever_is_due_to_be_checked_is_found_from_its_day_on() {
        assertThat(service.stale(LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(service.stale(LocalDate.of(2030, 1, 1)))
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> one.provenance()
                        .checkAgainOn()
                        .compareTo(other.provenance().checkAgainOn()));
    }

    @Test
    void when_people_are_reminded_is_due_to_be_checked_like_any_other_rule() {
        assertThat(service.stale(LocalDate.of(2030, 1, 1)))
                .extracting(RuleInDoubt::where)
                .contains("reminders: file-application", "reminders: papers", "reminders: silences", "reminders: kept");
        assertThat(service.uncertain()).extracting(RuleInDoubt::where).contains("reminders: kept");
    }

    @Test
    void what_is_uncertain_unsettled_or_unknown_is_told_and_each_by_its_own_measure() {
        assertThat(service.uncertain())
                .isNotEmpty()
                .allMatch(doubt -> doubt.provenance().confidence() == Confidence.LOW);
        assertThat(service.unsettled(TODAY))
                .extracting(RuleInDoubt::where)
                .contains("terms: file-application")
                .anyMatch(where -> where.endsWith(": religious-marriage"))
                .noneMatch(where -> where.startsWith(BEFORE.toString()));
        assertThat(service.unknown()).extracting(RuleInDoubt::where).contains("SY");
    }
}
