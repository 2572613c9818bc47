package nl.weerzien.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.PersonId;

/// To whom of a family the V-numbers of a letter belong, by what the letter prints beside their names.
///
/// @param printed the number beside each name that has one of its own
record LetterOwners(LetterReading reading, Family family, Map<PersonId, VNumber> printed) {

    /// Names that are read letter by letter go first: `Jamal` is near `Amal`.
    static LetterOwners of(LetterReading reading, Family family) {
        var printed = new HashMap<PersonId, VNumber>();
        for (boolean exactly : List.of(true, false)) {
            var found = new HashMap<PersonId, VNumber>();
            for (var person : family.people())
                if (!printed.containsKey(person.id()))
                    reading.numberBeside(person.name(), exactly)
                            .filter(number -> !printed.containsValue(number))
                            .ifPresent(number -> found.put(person.id(), number));
            found.forEach((person, number) -> {
                if (found.values().stream().filter(number::equals).count() == 1) printed.put(person, number);
            });
        }
        return new LetterOwners(reading, family, Map.copyOf(printed));
    }

    Optional<VNumber> beside(Person person) {
        return Optional.ofNullable(printed.get(person.id()));
    }

    boolean isNobodys(VNumber number) {
        return LetterQuestions.owner(family, number).isEmpty();
    }

    /// The numbers of the letter that may be a person's: the one beside their name, else those that are nobody's.
    List<VNumber> choices(Person person) {
        return beside(person).map(List::of).orElseGet(this::left);
    }

    /// The numbers that nobody in the family has, and that stand beside nobody's name.
    List<VNumber> left() {
        return reading.numbers().stream()
                .map(LetterNumber::number)
                .filter(number -> isNobodys(number) && !printed.containsValue(number))
                .toList();
    }
}
