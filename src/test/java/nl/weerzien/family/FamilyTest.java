package nl.weerzien.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.weerzien.family.Parent.Fate;
import nl.weerzien.family.Parent.InFile;
import nl.weerzien.family.Parent.Outside;
import nl.weerzien.family.Relationship.Child;
import nl.weerzien.family.Relationship.ParentOfSponsor;
import nl.weerzien.family.Relationship.Sibling;
import nl.weerzien.family.Relationship.Spouse;
import nl.weerzien.family.Relationship.StepChild;
import org.junit.jupiter.api.Test;

class FamilyTest {
    private final Person yusuf = Person.named(PersonName.inLatin("Yusuf"));
    private final Person rahma = Person.named(PersonName.inLatin("Rahma"));
    private final Person amal = Person.named(PersonName.inLatin("Amal"));
    private final Person sami = Person.named(PersonName.inLatin("Sami"));
    private final Outside dead = new Outside(PersonName.inLatin("Huda"), Fate.DEAD);

    private final Family family = new Family(
            yusuf.id(),
            List.of(yusuf, rahma, amal, sami),
            List.of(
                    new Spouse(rahma.id(), null),
                    new Child(amal.id(), Parentage.of(yusuf.id(), rahma.id()), false),
                    new Child(sami.id(), new Parentage(new InFile(yusuf.id()), dead), false)));

    @Test
    void a_child_has_both_its_parents() {
        assertThat(family.parentsOf(amal.id())).containsExactly(new InFile(yusuf.id()), new InFile(rahma.id()));
        assertThat(family.parentsOf(rahma.id())).isEmpty();
    }

    @Test
    void the_other_parent_may_be_in_the_file_or_outside_it() {
        assertThat(family.otherParentOf(amal.id(), yusuf.id())).contains(new InFile(rahma.id()));
        assertThat(family.otherParentOf(sami.id(), yusuf.id())).contains(dead);
        assertThat(family.otherParentOf(sami.id(), rahma.id())).isEmpty();
    }

    @Test
    void children_are_found_from_each_parent() {
        assertThat(family.childrenOf(yusuf.id())).containsExactly(amal, sami);
        assertThat(family.childrenOf(rahma.id())).containsExactly(amal);
        assertThat(family.childrenOf(sami.id())).isEmpty();
    }

    @Test
    void relatives_are_everybody_but_the_sponsor_in_order() {
        assertThat(family.relativesOfSponsor()).containsExactly(rahma, amal, sami);
        assertThat(family.partnersOfSponsor()).containsExactly(rahma);
    }

    @Test
    void the_parents_of_a_minor_sponsor_are_found_and_so_are_their_children() {
        var minor = new Family(
                sami.id(),
                List.of(sami, yusuf, rahma, amal),
                List.of(
                        new ParentOfSponsor(yusuf.id()),
                        new ParentOfSponsor(rahma.id()),
                        new Sibling(amal.id(), Parentage.of(yusuf.id(), rahma.id()))));
        assertThat(minor.parentsOf(sami.id())).containsExactly(new InFile(yusuf.id()), new InFile(rahma.id()));
        assertThat(minor.otherParentOf(sami.id(), yusuf.id())).contains(new InFile(rahma.id()));
        assertThat(minor.childrenOf(yusuf.id())).containsExactly(sami, amal);
    }

    @Test
    void a_step_child_is_no_child_of_the_sponsor() {
        var step = new Family(
                yusuf.id(),
                List.of(yusuf, rahma, sami),
                List.of(new Spouse(rahma.id(), null), new StepChild(sami.id(), Parentage.of(rahma.id()))));
        assertThat(step.childrenOf(yusuf.id())).isEmpty();
        assertThat(step.childrenOf(rahma.id())).containsExactly(sami);
        assertThat(step.otherParentOf(sami.id(), rahma.id())).contains(Parent.unknown());
    }

    @Test
    void a_relative_may_be_added_before_anybody_says_how_they_are_related() {
        var early = new Family(yusuf.id(), List.of(yusuf, rahma), List.of());
        assertThat(early.relationshipOf(rahma.id())).isEmpty();
        assertThat(early.relativesOfSponsor()).containsExactly(rahma);
    }

    @Test
    void a_family_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Family(yusuf.id(), List.of(rahma), List.of()))
                .withMessageContaining("sponsor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Family(yusuf.id(), List.of(yusuf), List.of(new Spouse(yusuf.id(), null))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Family(yusuf.id(), List.of(yusuf), List.of(new Spouse(rahma.id(), null))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Family(yusuf.id(), List.of(yusuf, yusuf), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Parentage.of(yusuf.id(), yusuf.id()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Family(
                        yusuf.id(),
                        List.of(yusuf, amal),
                        List.of(new Child(amal.id(), Parentage.of(yusuf.id(), amal.id()), false))));
    }
}
