package nl.weerzien.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.weerzien.casefile.Application;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseNumber;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.Family;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.RelationshipKind;
import nl.weerzien.family.Sex;
import nl.weerzien.family.VNumber;
import nl.weerzien.family.Whereabouts;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.PersonId;

/// Builds invented families in the words of the field. People are called by the first word of their names.
///
/// ```java
/// var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02"));
/// family.caseFile();                    // pure
/// keptFamilies.keep(volunteer, family)  // in the store of a @HouseTest
/// family.id("Amal");
/// ```
public final class Families {
    private final CaseId caseId = CaseId.fresh();
    private final List<Person> people = new ArrayList<>();
    private final List<Relationship> ties = new ArrayList<>();
    private String origin = "SY";
    private Permit permit = new Permit(PermitKind.REFUGEE, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 4));

    private Families() {}

    /// A family of Syrian origin whose sponsor was granted refugee status on 1 September 2026.
    public static Families aFamily() {
        return new Families();
    }

    /// A whole Gregorian date, `2010-03-02`, or a part of one, `2010-03` or `2010`.
    public static PartialDate born(String iso) {
        return born(CalendarSystem.GREGORIAN, iso);
    }

    public static PartialDate born(CalendarSystem calendar, String figures) {
        var parts = figures.split("-");
        return new PartialDate(
                calendar,
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null,
                figures);
    }

    public Families from(String iso2) {
        origin = iso2;
        return this;
    }

    public Families permit(PermitKind kind, LocalDate decidedOn, LocalDate madeKnownOn) {
        permit = new Permit(kind, decidedOn, madeKnownOn);
        return this;
    }

    /// To be said first.
    public Families sponsor(String name) {
        return add(name, born("1985-05-05")).living("NL", "Zwolle");
    }

    public Families spouse(String name) {
        add(name, born("1988-08-08"));
        ties.add(new Relationship.Spouse(last(), null));
        return this;
    }

    public Families partner(String name) {
        add(name, born("1988-08-08"));
        ties.add(new Relationship.Partner(last(), null));
        return this;
    }

    /// The child of the sponsor and of the spouse or partner named last, or of nobody else in the file.
    public Families child(String name, PartialDate birth) {
        var other = ties.stream()
                .filter(tie -> tie.kind() == RelationshipKind.SPOUSE || tie.kind() == RelationshipKind.PARTNER)
                .reduce((_, later) -> later)
                .<Parent>map(tie -> new Parent.InFile(tie.relative()))
                .orElse(Parent.unknown());
        return child(name, birth, other);
    }

    /// The child of the sponsor and of somebody else.
    public Families child(String name, PartialDate birth, Parent other) {
        add(name, birth);
        var parents = new Parentage(new Parent.InFile(people.getFirst().id()), other);
        ties.add(new Relationship.Child(last(), parents, false));
        return this;
    }

    /// A parent of the sponsor, who is a minor.
    public Families parent(String name) {
        add(name, born("1980-01-01"));
        ties.add(new Relationship.ParentOfSponsor(last()));
        return this;
    }

    /// Somebody related in the way the function says.
    public Families relative(String name, PartialDate birth, Function<PersonId, Relationship> tie) {
        add(name, birth);
        ties.add(tie.apply(last()));
        return this;
    }

    /// Where the person named last lives.
    public Families living(String iso2, String place) {
        return change(people.getLast().withWhereabouts(new Whereabouts(new Country(iso2), place)));
    }

    public Families vNumber(String digits) {
        return change(people.getLast().withVNumber(new VNumber(digits)));
    }

    public Families sex(Sex sex) {
        return change(people.getLast().withSex(sex));
    }

    /// The full name of the person named last, with own script and roles.
    public Families named(PersonName name) {
        return change(people.getLast().withName(name));
    }

    public Families bornOn(PartialDate birth) {
        return change(people.getLast().withBirth(birth));
    }

    public PersonId id(String firstWord) {
        return person(firstWord).id();
    }

    public Person person(String firstWord) {
        return people.stream()
                .filter(person -> person.name().parts().getFirst().shown().equals(firstWord))
                .findFirst()
                .orElseThrow();
    }

    public Family family() {
        return new Family(people.getFirst().id(), people, ties);
    }

    /// With the number `WZ-2026-0001` and nothing answered or explained.
    public CaseFile caseFile() {
        return caseFile(new CaseNumber(2026, 1));
    }

    CaseFile caseFile(CaseNumber number) {
        var applications = people.stream()
                .skip(1)
                .map(person -> new Application(person.id(), person.vNumber(), null))
                .toList();
        return new CaseFile(
                caseId,
                number,
                new Country(origin),
                LocalDate.of(2026, 9, 20),
                family(),
                permit,
                applications,
                List.of(),
                List.of(),
                1);
    }

    private Families add(String name, PartialDate birth) {
        people.add(Person.named(PersonName.inLatin(name)).withBirth(birth).withVersion(1));
        return this;
    }

    private PersonId last() {
        return people.getLast().id();
    }

    private Families change(Person person) {
        people.set(people.size() - 1, person);
        return this;
    }
}
