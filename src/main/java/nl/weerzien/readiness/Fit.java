package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Document;
import nl.weerzien.family.Age;
import nl.weerzien.family.Family;
import nl.weerzien.family.Parent;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.Sex;
import nl.weerzien.readiness.Finding.Said;
import nl.weerzien.readiness.Finding.Told;
import nl.weerzien.readiness.Finding.Unfitting;

/// Looks whether different facts about a person go together: births and weddings, parents and children, papers and the
/// days they were issued. Only what is certain speaks: of a vague date its most favourable day.
record Fit(Family family, Papers papers) {
    /// Whole years at the birth of a child; younger parents exist, and are asked.
    private static final int YOUNGEST_PARENT = 14;

    private static final int OLDEST_MOTHER = 52;
    private static final int OLDEST_FATHER = 80;
    private static final List<FieldName> TOLD = List.of(
            FieldName.BIRTH_DATE,
            FieldName.MARRIAGE_DATE,
            FieldName.BAPTISM_DATE,
            FieldName.DIVORCE_DATE,
            FieldName.DEATH_DATE);

    /// A date and where it stands.
    private record Dated(FieldName field, Said said, PartialDate date) {
        LocalDate first() {
            return date.range().first();
        }

        LocalDate last() {
            return date.range().last();
        }

        Told fact() {
            return new Told(field, said);
        }
    }

    List<Finding> of(Person person) {
        var findings = new ArrayList<Finding>();
        findings.addAll(wedding(person));
        findings.addAll(parents(person));
        facts(person).speaking().forEach(paper -> findings.addAll(paper(person, paper)));
        return findings;
    }

    /// The first child of both that was born before the wedding they give.
    private List<Finding> wedding(Person spouse) {
        var wedding = weddings(spouse).findFirst();
        if (wedding.isEmpty()) return List.of();
        return family.childrenOf(spouse.id()).stream()
                .filter(child -> family.parentsOf(child.id()).contains(new Parent.InFile(family.sponsorId())))
                .flatMap(child -> births(child).limit(1))
                .filter(birth -> birth.last().isBefore(wedding.get().first()))
                .limit(1)
                .map(birth -> unfitting(spouse, Misfit.CHILD_BEFORE_WEDDING, wedding.get(), birth))
                .toList();
    }

    private List<Finding> parents(Person child) {
        var birth = births(child).findFirst();
        if (birth.isEmpty() || adopted(child)) return List.of();
        return family.parentsOf(child.id()).stream()
                .flatMap(parent -> parent.inFile().stream())
                .map(family::person)
                .flatMap(parent -> births(parent)
                        .limit(1)
                        .flatMap(born -> misfit(parent, born, birth.get()).stream()
                                .map(why -> unfitting(child, why, born, birth.get()))))
                .toList();
    }

    private static Optional<Misfit> misfit(Person parent, Dated born, Dated child) {
        int atMost = Age.on(child.last(), born.date().range()).atMost();
        int atLeast = Age.on(child.first(), born.date().range()).atLeast();
        int oldest = parent.sex() == Sex.FEMALE ? OLDEST_MOTHER : OLDEST_FATHER;
        if (atMost < YOUNGEST_PARENT) return Optional.of(Misfit.PARENT_YOUNG);
        return atLeast > oldest ? Optional.of(Misfit.PARENT_OLD) : Optional.empty();
    }

    private List<Finding> paper(Person person, Document paper) {
        var issue = on(person, paper, FieldName.ISSUE_DATE).findFirst();
        if (issue.isEmpty()) return List.of();
        var issued = issue.get();
        var told = TOLD.stream()
                .flatMap(field -> on(person, paper, field))
                .filter(date -> date.first().isAfter(issued.last()))
                .map(date -> unfitting(person, Misfit.AFTER_ISSUE, date, issued));
        var expired = on(person, paper, FieldName.EXPIRY_DATE)
                .filter(date -> !date.last().isAfter(issued.first()))
                .map(date -> unfitting(person, Misfit.EXPIRED_AT_ISSUE, date, issued));
        var young = papers.description(paper)
                .map(KindDescription::fromAge)
                .filter(years -> years > 0 && paper.persons().size() == 1)
                .flatMap(years -> births(person)
                        .findFirst()
                        .filter(birth -> !birth.first().isAfter(issued.last()))
                        .filter(birth ->
                                Age.on(issued.last(), birth.date().range()).atMost() < years)
                        .map(birth -> unfitting(person, Misfit.BEFORE_ITS_AGE, birth, issued)));
        return Stream.of(told, expired, young.stream()).flatMap(each -> each).toList();
    }

    private boolean adopted(Person child) {
        return family.relationshipOf(child.id())
                .filter(tie -> tie instanceof Relationship.Child own && own.adopted())
                .isPresent();
    }

    /// What the file says first, then the papers.
    private Stream<Dated> births(Person person) {
        var known = Optional.ofNullable(person.birth()).stream()
                .map(date -> new Dated(FieldName.BIRTH_DATE, new Said(null, date.raw()), date));
        return Stream.concat(known, onPapers(person, FieldName.BIRTH_DATE));
    }

    private Stream<Dated> weddings(Person spouse) {
        var known = facts(spouse).weddingInFile().stream()
                .map(date -> new Dated(FieldName.MARRIAGE_DATE, new Said(null, date.raw()), date));
        return Stream.concat(known, onPapers(spouse, FieldName.MARRIAGE_DATE));
    }

    private Stream<Dated> onPapers(Person person, FieldName field) {
        return facts(person).dates(field).stream().map(day -> new Dated(field, day.said(), day.date()));
    }

    private Stream<Dated> on(Person person, Document paper, FieldName field) {
        return facts(person).date(paper, field).stream().map(day -> new Dated(field, day.said(), day.date()));
    }

    private PaperFacts facts(Person person) {
        return new PaperFacts(papers, family, person);
    }

    private static Finding unfitting(Person person, Misfit why, Dated here, Dated there) {
        return new Unfitting(person.id(), why, here.fact(), there.fact());
    }
}
