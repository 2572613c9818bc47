package nl.weerzien.bench.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;

/// A family invented, and the days of its life.
///
/// @param number of its paper
record Household(
        Tongue tongue,
        Person husband,
        Person wife,
        List<Person> children,
        LocalDate married,
        LocalDate issued,
        String number) {

    static Household invent(Tongue tongue, Random chance) {
        var husband = Person.invent(tongue, chance, false, 1976);
        var wife = Person.invent(tongue, chance, true, 1979);
        var children = Stream.generate(() -> Person.child(tongue, chance, husband, wife))
                .limit(2 + chance.nextInt(3))
                .toList();
        return new Household(
                tongue,
                husband,
                wife,
                children,
                LocalDate.of(2000, 1, 1).plusDays(chance.nextInt(4 * 365)),
                LocalDate.of(2016, 1, 1).plusDays(chance.nextInt(7 * 365)),
                "%07d".formatted(1_000_000 + chance.nextInt(8_999_999)));
    }

    Person child() {
        return children.getFirst();
    }

    List<Person> everybody() {
        return Stream.concat(Stream.of(husband, wife), children.stream()).toList();
    }

    LocalDate day(FieldName field, Person person) {
        return switch (field) {
            case BIRTH_DATE -> person.born();
            case MARRIAGE_DATE -> married;
            case REGISTRATION_DATE -> person.born().plusDays(11);
            case DEATH_DATE -> issued.minusDays(40);
            case EXPIRY_DATE -> issued.plusYears(10);
            default -> issued;
        };
    }
}
