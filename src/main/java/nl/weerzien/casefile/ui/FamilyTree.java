package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.family.RelationshipKind;
import nl.weerzien.shell.Words;

/// The family drawn as a tree: parents above, the sponsor with spouse or partner, brothers and sisters beside, children
/// below. It is a list within a list, so that it is read aloud in that order; the stylesheet draws the lines.
class FamilyTree extends Div {
    private final Family family;
    private final LocalDate today;

    FamilyTree(Family family, LocalDate today) {
        this.family = family;
        this.today = today;
        addClassName("tree");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("casefile.tree"));
        add(trunk());
        var others = others();
        if (!others.isEmpty()) add(list("casefile.tree.others", others.stream().map(this::leaf)));
    }

    /// From the parents down, or from the sponsor when no parent is in the file.
    private UnorderedList trunk() {
        var parents = related(RelationshipKind.PARENT);
        if (parents.isEmpty()) return list("casefile.tree.family", generation());
        var top = new ListItem(couple(parents), list("casefile.tree.children", generation()));
        return list("casefile.tree.family", Stream.of(top));
    }

    private Stream<ListItem> generation() {
        var middle = new ListItem(couple(Stream.concat(Stream.of(family.sponsor()), family.partnersOfSponsor().stream())
                .toList()));
        var children = related(RelationshipKind.CHILD, RelationshipKind.STEP_CHILD, RelationshipKind.FOSTER_CHILD);
        if (!children.isEmpty())
            middle.add(list("casefile.tree.children", children.stream().map(this::leaf)));
        return Stream.concat(
                Stream.of(middle), related(RelationshipKind.SIBLING).stream().map(this::leaf));
    }

    private ListItem leaf(Person person) {
        return new ListItem(new Portrait(family, person, today).card());
    }

    private Div couple(List<Person> people) {
        var couple = new Div(Portrait.cards(family, people, today).toArray(Component[]::new));
        couple.addClassName("couple");
        return couple;
    }

    private List<Person> related(RelationshipKind... kinds) {
        return family.relativesOfSponsor().stream()
                .filter(person -> family.relationshipOf(person.id())
                        .filter(tie -> List.of(kinds).contains(tie.kind()))
                        .isPresent())
                .toList();
    }

    /// Those whom the tree has no place for, and those of whom nobody said yet how they are related.
    private List<Person> others() {
        return family.relativesOfSponsor().stream()
                .filter(person -> family.relationshipOf(person.id())
                        .map(tie -> tie.kind() == RelationshipKind.OTHER)
                        .orElse(true))
                .toList();
    }

    private static UnorderedList list(String label, Stream<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.getElement().setAttribute("aria-label", Words.of(label));
        return list;
    }
}
