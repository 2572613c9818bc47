package nl.weerzien.checklist;

import static nl.weerzien.checklist.SmallRules.NOBODY;
import static nl.weerzien.checklist.SmallRules.TODAY;
import static nl.weerzien.checklist.SmallRules.effect;
import static nl.weerzien.checklist.SmallRules.is;
import static nl.weerzien.checklist.SmallRules.overlay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.weerzien.checklist.Checklist.Handling;
import nl.weerzien.checklist.Overlay.Now;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final Condition CHILD = is(Fact.RELATION, Relation.CHILD);
    private final SmallRules rules = new SmallRules();

    @Test
    void the_first_rule_of_an_overlay_that_holds_speaks() {
        rules.overlays.add(overlay("pause", null, effect(Now.DECIDES, CHILD), effect(Now.PAUSED)));
        assertThat(now(NOBODY.with(Fact.RELATION, Relation.CHILD))).isEqualTo(Now.DECIDES);
        assertThat(now(NOBODY.with(Fact.RELATION, Relation.SPOUSE))).isEqualTo(Now.PAUSED);
    }

    @Test
    void an_overlay_that_cannot_tell_yet_silences_its_later_rules_and_asks() {
        var pause = overlay("pause", null, effect(Now.DECIDES, CHILD), effect(Now.PAUSED));
        rules.overlays.add(pause);
        assertThat(rules.checklist(NOBODY).now()).contains(new Handling(pause, null, Set.of(Fact.RELATION)));
        assertThat(asked()).contains(new Question(Fact.RELATION, List.of(pause.title())));
    }

    @Test
    void an_overlay_that_is_over_says_nothing_and_asks_nothing_unless_it_explains_old_letters() {
        var over = TODAY.minusDays(1);
        rules.overlays.add(overlay("pause", over, effect(Now.DECIDES, CHILD), effect(Now.PAUSED)));
        assertThat(rules.checklist(NOBODY).now()).isEmpty();
        assertThat(asked()).extracting(Question::fact).doesNotContain(Fact.RELATION);
        rules.overlays.add(overlay("old-letters", over, effect(Now.HISTORY)));
        assertThat(now(NOBODY)).isEqualTo(Now.HISTORY);
    }

    @Test
    void an_overlay_speaks_from_its_first_day_to_its_last() {
        var pause = overlay("pause", TODAY);
        assertThat(pause.isInForce(pause.from().minusDays(1))).isFalse();
        assertThat(pause.isInForce(pause.from())).isTrue();
        assertThat(pause.isInForce(TODAY)).isTrue();
        assertThat(pause.isInForce(TODAY.plusDays(1))).isFalse();
    }

    private Now now(Circumstances circumstances) {
        return rules.checklist(circumstances).now().orElseThrow().now();
    }

    private List<Question> asked() {
        return rules.checklist(NOBODY).questions();
    }
}
