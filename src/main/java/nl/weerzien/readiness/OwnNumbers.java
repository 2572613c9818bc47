package nl.weerzien.readiness;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.Claim;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.Strength;
import nl.weerzien.document.Document;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.Finding.Said;
import nl.weerzien.readiness.Finding.Told;
import nl.weerzien.readiness.Finding.Unfitting;

/// A number that belongs to one person or one paper alone, found with two people.
record OwnNumbers(Family family, Papers papers) {
    private static final List<FieldName> OF_ONE =
            List.of(FieldName.V_NUMBER, FieldName.NATIONAL_NUMBER, FieldName.CARD_NUMBER);

    /// A paper with its own number.
    private record Numbered(Document paper, Said number) {

        /// Another paper of the same kind with the same number, of which neither is about both people.
        boolean isTwinOf(Numbered other) {
            return !paper.id().equals(other.paper().id())
                    && paper.kind().isPresent()
                    && paper.kind().equals(other.paper().kind())
                    && Collections.disjoint(paper.persons(), other.paper().persons())
                    && isSame(number, other.number());
        }
    }

    /// What this person shares with those who stand before them in the family, so that each pair is told once.
    List<Finding> of(Person person) {
        var before = family.people().subList(0, family.people().indexOf(person));
        return Stream.concat(ofOne(person, before), ofPapers(person, before)).toList();
    }

    private Stream<Finding> ofPapers(Person person, List<Person> before) {
        return numbered(person)
                .flatMap(own -> before.stream()
                        .flatMap(this::numbered)
                        .filter(own::isTwinOf)
                        .limit(1)
                        .map(twin -> shared(person, FieldName.DOCUMENT_NUMBER, own.number(), twin.number())));
    }

    /// Travel documents only: a booklet or an extract of the register may be copied for each of the family.
    private Stream<Numbered> numbered(Person person) {
        var facts = new PaperFacts(papers, family, person);
        return facts.speaking()
                .filter(paper -> papers.description(paper)
                        .filter(kind -> kind.shows(Claim.TRAVEL, Strength.INDICATIVE))
                        .isPresent())
                .flatMap(paper ->
                        facts
                                .text(paper, FieldName.DOCUMENT_NUMBER)
                                .map(number -> new Numbered(paper, number))
                                .stream());
    }

    private Stream<Finding> ofOne(Person person, List<Person> before) {
        return OF_ONE.stream()
                .flatMap(field -> numbers(person, field)
                        .limit(1)
                        .flatMap(own -> before.stream()
                                .flatMap(other -> numbers(other, field))
                                .filter(shared -> isSame(shared, own))
                                .limit(1)
                                .map(shared -> shared(person, field, own, shared))));
    }

    private static Finding shared(Person person, FieldName field, Said own, Said shared) {
        return new Unfitting(person.id(), Misfit.NUMBER_OF_ANOTHER, new Told(field, own), new Told(field, shared));
    }

    private static boolean isSame(Said one, Said other) {
        return Consistency.digits(one.words()).equals(Consistency.digits(other.words()));
    }

    private Stream<Said> numbers(Person person, FieldName field) {
        var known = field == FieldName.V_NUMBER
                ? Optional.ofNullable(person.vNumber()).stream().map(number -> new Said(null, number.digits()))
                : Stream.<Said>empty();
        return Stream.concat(known, new PaperFacts(papers, family, person).texts(field).stream());
    }
}
