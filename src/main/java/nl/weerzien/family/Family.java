package nl.weerzien.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.shared.PersonId;

/// The people of one case file and how each relative is related to the sponsor. A relative of whom nobody said how they
/// are related yet has no relationship.
///
/// @param sponsorId whose file it is; one of the people
/// @param people in the order in which they were added
public record Family(PersonId sponsorId, List<Person> people, List<Relationship> relationships) {
    /// @throws IllegalArgumentException if the sponsor or anybody related is not among the people, somebody is related
    /// twice, the sponsor is related to themself, or somebody is their own parent
    public Family {
        people = List.copyOf(people);
        relationships = List.copyOf(relationships);
        var ids = people.stream().map(Person::id).collect(Collectors.toSet());
        if (ids.size() != people.size()) throw new IllegalArgumentException("a person stands in a family once");
        if (!ids.contains(sponsorId)) throw new IllegalArgumentException("the sponsor is one of the family");
        relationships.forEach(tie -> check(tie, sponsorId, ids));
        if (relationships.stream().map(Relationship::relative).distinct().count() != relationships.size())
            throw new IllegalArgumentException("a relative is related to the sponsor in one way");
    }

    private static void check(Relationship tie, PersonId sponsor, Set<PersonId> ids) {
        if (tie.relative().equals(sponsor)) throw new IllegalArgumentException("nobody is their own relative");
        if (!ids.contains(tie.relative())) throw new IllegalArgumentException("no such person " + tie.relative());
        var parents = tie.knownParentage().map(Parentage::inFile).orElse(Set.of());
        if (parents.contains(tie.relative())) throw new IllegalArgumentException("nobody is their own parent");
        if (!ids.containsAll(parents)) throw new IllegalArgumentException("a parent is not in the file");
    }

    public Person sponsor() {
        return person(sponsorId);
    }

    /// Everybody but the sponsor, in the order in which they were added.
    public List<Person> relativesOfSponsor() {
        return people.stream().filter(person -> !person.id().equals(sponsorId)).toList();
    }

    public Optional<Person> find(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /// @throws IllegalArgumentException if there is no such person in this family
    public Person person(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such person " + id));
    }

    /// Empty for the sponsor, and for a relative of whom nobody said yet.
    public Optional<Relationship> relationshipOf(PersonId relative) {
        return relationships.stream()
                .filter(tie -> tie.relative().equals(relative))
                .findFirst();
    }

    /// Both parents of a child or sibling; the sponsor's own parents as far as they are in the file; none for others.
    public List<Parent> parentsOf(PersonId person) {
        if (person.equals(sponsorId)) return parentsOfSponsor();
        return relationshipOf(person)
                .flatMap(Relationship::knownParentage)
                .map(Parentage::both)
                .orElse(List.of());
    }

    /// Everybody in the file of whom this person is a parent, in the order in which they were added.
    public List<Person> childrenOf(PersonId parent) {
        return people.stream()
                .filter(person -> parentsOf(person.id()).contains(new Parent.InFile(parent)))
                .toList();
    }

    /// The parent of a child beside the given one: whoever must consent, or is gone. Empty when the given one is no
    /// parent of the child, or when the other is not in the file of a sponsor.
    public Optional<Parent> otherParentOf(PersonId child, PersonId one) {
        var parents = parentsOf(child);
        var known = new Parent.InFile(one);
        if (!parents.contains(known)) return Optional.empty();
        return parents.stream().filter(parent -> !parent.equals(known)).findFirst();
    }

    /// The sponsor's spouse and partners, in the order in which they were added; more than one is possible.
    public List<Person> partnersOfSponsor() {
        return relativesOfSponsor().stream()
                .filter(person -> relationshipOf(person.id())
                        .map(Relationship::kind)
                        .filter(kind -> kind == RelationshipKind.SPOUSE || kind == RelationshipKind.PARTNER)
                        .isPresent())
                .toList();
    }

    private List<Parent> parentsOfSponsor() {
        return relationships.stream()
                .filter(Relationship.ParentOfSponsor.class::isInstance)
                .<Parent>map(tie -> new Parent.InFile(tie.relative()))
                .toList();
    }
}
