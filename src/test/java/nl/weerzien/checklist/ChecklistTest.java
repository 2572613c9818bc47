package nl.weerzien.checklist;

import static nl.weerzien.checklist.SmallRules.NOBODY;
import static nl.weerzien.checklist.SmallRules.effect;
import static nl.weerzien.checklist.SmallRules.is;
import static nl.weerzien.checklist.SmallRules.note;
import static nl.weerzien.checklist.SmallRules.overlay;
import static nl.weerzien.checklist.SmallRules.requirement;
import static nl.weerzien.checklist.SmallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import nl.weerzien.checklist.CircleRule.Says;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final Condition CHILD = is(Fact.RELATION, Relation.CHILD);
    private static final Condition SPOUSE = is(Fact.RELATION, Relation.SPOUSE);
    private static final Condition PARENT = is(Fact.RELATION, Relation.PARENT);
    private static final Condition BY_POST = is(Fact.SENDING, Sending.POST);
    private final SmallRules rules = new SmallRules();

    @Test
    void every_rule_that_speaks_is_traced_to_its_place_and_none_that_does_not() {
        rules.circle.add(rule("child-inside", Says.INSIDE, CHILD));
        rules.circle.add(rule("spouse-inside", Says.INSIDE, SPOUSE));
        rules.requirements.add(requirement("birth", CHILD));
        rules.requirements.add(requirement("perhaps", BY_POST));
        rules.requirements.add(requirement("marriage", SPOUSE));
        rules.doubts.add(SmallRules.doubt("edge", CHILD));
        rules.doubts.add(SmallRules.doubt("proxy", SPOUSE));
        rules.notes.add(note("names", OriginNote.EVERYWHERE));
        rules.overlays.add(overlay("pause", null, effect(Overlay.Now.PAUSED)));
        rules.terms.add(SmallRules.term(TermName.FILE_APPLICATION, "P3M", Term.Counting.LAST_DAY, true));
        rules.terms.add(SmallRules.term(TermName.WAIT_SUBSIDIARY, "P2Y", Term.Counting.FIRST_DAY, true, SPOUSE));
        assertThat(of(Relation.CHILD).places())
                .containsExactlyInAnyOrder(
                        "child-inside", "birth", "perhaps", "edge", "names", "pause", "file-application");
    }

    @Test
    void whoever_is_outside_or_in_doubt_is_traced_to_the_rules_that_say_so() {
        rules.circle.add(rule("spouse-outside", Says.OTHER_ROUTE, SPOUSE));
        rules.circle.add(rule("parent-asks", Says.ASK_SUPERVISOR, PARENT));
        assertThat(of(Relation.SPOUSE).places()).containsExactly("spouse-outside");
        assertThat(of(Relation.PARENT).places()).containsExactly("parent-asks");
        assertThat(rules.checklist(NOBODY).places()).isEmpty();
    }

    @Test
    void only_what_surely_applies_is_called_applying() {
        rules.requirements.add(requirement("marriage", SPOUSE));
        rules.requirements.add(requirement("birth", CHILD));
        rules.requirements.add(requirement("perhaps", BY_POST));
        assertThat(of(Relation.CHILD).applying())
                .extracting(item -> item.requirement().id().name())
                .containsExactly("birth");
    }

    @Test
    void a_requirement_is_found_by_its_name() {
        rules.requirements.add(requirement("marriage", SPOUSE));
        rules.requirements.add(requirement("birth", CHILD));
        var checklist = of(Relation.CHILD);
        assertThat(checklist.item(new RequirementId("birth")))
                .contains(checklist.items().getLast());
        assertThat(checklist.item(new RequirementId("income"))).isEmpty();
    }

    @Test
    void a_verdict_is_called_by_the_name_that_records_keep() {
        rules.circle.add(rule("spouse-outside", Says.OTHER_ROUTE, SPOUSE));
        assertThat(of(Relation.SPOUSE).verdict().title()).isEqualTo(RouteVerdict.title("other-route"));
    }

    private Checklist of(Relation relation) {
        return rules.checklist(NOBODY.with(Fact.RELATION, relation));
    }
}
