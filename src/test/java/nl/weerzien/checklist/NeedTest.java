package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerzien.shared.DocumentKind;
import org.junit.jupiter.api.Test;

class NeedTest {
    private static final Need BOOKLET = new Need.KindOf(new DocumentKind("BOOKLET"));
    private static final Need OFFICIAL = new Need.ClaimOf(Claim.MARRIAGE, Strength.OFFICIAL);
    private static final Need RELIGIOUS = new Need.ClaimOf(Claim.MARRIAGE, Strength.RELIGIOUS);
    private static final Need TREE = new Need.OneOf(List.of(OFFICIAL, new Need.AllOf(List.of(RELIGIOUS, BOOKLET))));

    @Test
    void one_branch_is_enough_and_all_of_needs_every_one() {
        assertThat(TREE.isMetWhere(Set.of(OFFICIAL)::contains)).isTrue();
        assertThat(TREE.isMetWhere(Set.of(RELIGIOUS, BOOKLET)::contains)).isTrue();
        assertThat(TREE.isMetWhere(Set.of(RELIGIOUS)::contains)).isFalse();
        assertThat(TREE.isMetWhere(Set.of()::contains)).isFalse();
    }

    @Test
    void the_leaves_stand_in_the_order_written() {
        assertThat(TREE.leaves()).containsExactly(OFFICIAL, RELIGIOUS, BOOKLET);
    }

    @Test
    void a_tree_without_branches_could_never_be_answered() {
        assertThatThrownBy(() -> new Need.OneOf(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stronger_paper_answers_a_weaker_claim_and_not_the_other_way_round() {
        assertThat(Strength.OFFICIAL.isAtLeast(Strength.INDICATIVE)).isTrue();
        assertThat(Strength.RELIGIOUS.isAtLeast(Strength.OFFICIAL)).isFalse();
    }

    @Test
    void a_kind_answers_a_tree_when_it_answers_any_of_its_ends() {
        var church = SmallRules.kind("CHURCH", null, Map.of(Claim.MARRIAGE, Strength.RELIGIOUS));
        var photos = SmallRules.kind("PHOTOS", null, Map.of(Claim.MARRIAGE, Strength.INDICATIVE));
        assertThat(church.answers(TREE)).isTrue();
        assertThat(photos.answers(TREE)).isFalse();
    }
}
