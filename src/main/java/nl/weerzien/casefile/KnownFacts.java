package nl.weerzien.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.OtherParent;
import nl.weerzien.checklist.Relation;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.family.DateRange;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.PersonId;

/// What a case file says of one relative and of the sponsor, in the closed facts that rules look at. What the family
/// tree says comes before what was answered, so that the same thing is never asked twice; what nobody said stays out.
record KnownFacts(CaseFile file, Person relative) {
    private static final Country NETHERLANDS = new Country("NL");

    Circumstances gather() {
        var choices = new EnumMap<Fact, Choice>(Fact.class);
        var days = new EnumMap<Fact, DateRange>(Fact.class);
        file.answers().stream().filter(this::concerns).forEach(answer -> take(answer, choices, days));
        fromPermit(choices, days);
        fromFamily(choices, days);
        return new Circumstances(file.origin(), choices, days);
    }

    private boolean concerns(Answer answer) {
        return switch (answer.fact().whose()) {
            case CASE -> answer.person().equals(file.family().sponsorId());
            case RELATIVE -> answer.person().equals(relative.id());
        };
    }

    private static void take(Answer answer, Map<Fact, Choice> choices, Map<Fact, DateRange> days) {
        switch (answer.given()) {
            case null -> {}
            case Answer.Chosen(var choice) -> choices.put(answer.fact(), choice);
            case Answer.Day(var date) -> days.put(answer.fact(), date.range());
        }
    }

    private void fromPermit(Map<Fact, Choice> choices, Map<Fact, DateRange> days) {
        var permit = file.permit();
        if (permit.kind() != null) choices.put(Fact.PERMIT_KIND, permit.kind());
        if (permit.decidedOn() != null) days.put(Fact.PERMIT_DECIDED_ON, DateRange.of(permit.decidedOn()));
        if (permit.madeKnownOn() != null) days.put(Fact.PERMIT_MADE_KNOWN_ON, DateRange.of(permit.madeKnownOn()));
    }

    private void fromFamily(Map<Fact, Choice> choices, Map<Fact, DateRange> days) {
        var family = file.family();
        var sponsorBorn = family.sponsor().birth();
        if (sponsorBorn != null) days.put(Fact.SPONSOR_BORN, sponsorBorn.range());
        var born = relative.birth();
        if (born != null) days.put(Fact.BORN, born.range());
        family.relationshipOf(relative.id()).ifPresent(tie -> choices.put(Fact.RELATION, relation(tie)));
        otherParent().ifPresent(where -> choices.put(Fact.OTHER_PARENT, where));
        var whereabouts = relative.whereabouts();
        if (whereabouts != null)
            choices.put(Fact.IN_THE_NETHERLANDS, YesNo.of(whereabouts.country().equals(NETHERLANDS)));
        if (isPartner() && family.partnersOfSponsor().size() > 1) choices.put(Fact.FURTHER_SPOUSE, YesNo.YES);
    }

    private boolean isPartner() {
        return file.family().partnersOfSponsor().contains(relative);
    }

    private static Relation relation(Relationship tie) {
        return switch (tie) {
            case Relationship.Spouse _ -> Relation.SPOUSE;
            case Relationship.Partner _ -> Relation.PARTNER;
            case Relationship.Child child -> child.adopted() ? Relation.ADOPTED_CHILD : Relation.CHILD;
            case Relationship.StepChild _ -> Relation.STEPCHILD;
            case Relationship.FosterChild _ -> Relation.FOSTER_CHILD;
            case Relationship.ParentOfSponsor _ -> Relation.PARENT;
            case Relationship.Sibling _ -> Relation.SIBLING;
            case Relationship.Other _ -> Relation.OTHER_RELATIVE;
        };
    }

    /// Where the parent is who is neither the sponsor nor travels along; empty while the tree does not say, or says
    /// different things of two such parents.
    private Optional<OtherParent> otherParent() {
        var tie = file.family().relationshipOf(relative.id());
        var parents = tie.flatMap(Relationship::knownParentage);
        if (parents.isEmpty()) return Optional.empty();
        var places = parents.get().both().stream()
                .filter(parent -> !parent.equals(new Parent.InFile(file.family().sponsorId())))
                .map(this::place)
                .toList();
        if (places.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        var absent = known(places)
                .filter(place -> place != OtherParent.TRAVELS_TOO)
                .distinct()
                .toList();
        return switch (absent.size()) {
            case 0 -> Optional.of(OtherParent.TRAVELS_TOO);
            case 1 -> Optional.of(absent.getFirst());
            default -> Optional.empty();
        };
    }

    private static Stream<OtherParent> known(List<Optional<OtherParent>> places) {
        return places.stream().flatMap(Optional::stream);
    }

    private Optional<OtherParent> place(Parent parent) {
        return switch (parent) {
            case Parent.InFile(var person) -> Optional.of(placeInFile(person));
            case Parent.Outside outside ->
                switch (outside.fate()) {
                    case DEAD -> Optional.of(OtherParent.DEAD);
                    case MISSING -> Optional.of(OtherParent.MISSING);
                    case ALIVE, UNKNOWN -> Optional.empty();
                };
        };
    }

    private OtherParent placeInFile(PersonId person) {
        var whereabouts = file.family().person(person).whereabouts();
        if (whereabouts != null && whereabouts.country().equals(NETHERLANDS)) return OtherParent.IN_THE_NETHERLANDS;
        var goesOn = file.application(person).filter(Application::goesOn).isPresent();
        return goesOn ? OtherParent.TRAVELS_TOO : OtherParent.STAYS_BEHIND;
    }
}
