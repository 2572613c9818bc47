package nl.weerzien.readiness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.Finding.Said;
import nl.weerzien.readiness.Finding.Told;
import nl.weerzien.readiness.Finding.Unfitting;

/// A number that belongs to one person alone, found with two.
record OwnNumbers(Family family, Papers papers) {
    private static final List<FieldName> OF_ONE =
            List.of(FieldName.V_NUMBER, FieldName.NATIONAL_NUMBER, FieldName.CARD_NUMBER);

    /// What this person shares with those who stand before them in the family, so that each pair is told once.
    List<Finding> of(Person person) {
        var before = family.people().subList(0, family.people().indexOf(person));
        return OF_ONE.stream()
                .flatMap(field -> numbers(person, field)
                        .limit(1)
                        .flatMap(own -> before.stream()
                                .flatMap(other -> numbers(other, field))
                                .filter(shared ->
                                        Consistency.digits(shared.words()).equals(Consistency.digits(own.words())))
                                .limit(1)
                                .<Finding>map(shared -> new Unfitting(
                                        person.id(),
                                        Misfit.NUMBER_OF_ANOTHER,
                                        new Told(field, own),
                                        new Told(field, shared)))))
                .toList();
    }

    private Stream<Said> numbers(Person person, FieldName field) {
        var known = field == FieldName.V_NUMBER
                ? Optional.ofNullable(person.vNumber()).stream().map(number -> new Said(null, number.digits()))
                : Stream.<Said>empty();
        return Stream.concat(known, new PaperFacts(papers, family, person).texts(field).stream());
    }
}
