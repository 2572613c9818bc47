package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.family.Person;
import nl.weerzien.family.VNumber;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What a letter probably says to this family, for a person to confirm.
///
/// @param concerns everybody for whom an application goes on, in the family's order
/// @param asked the points it asks, each with what the checklist calls them
public record LetterProposal(
        DocumentId document, LetterReading reading, List<Concern> concerns, List<AskedItem> asked) {
    public LetterProposal {
        concerns = List.copyOf(concerns);
        asked = List.copyOf(asked);
    }

    /// @param named whether the letter bears their name or their number
    /// @param purport what it probably says about them
    /// @param learned the number that is probably theirs; null when theirs is known, or the letter tells none
    public record Concern(
            PersonId relative,
            boolean named,
            LetterPurport purport,
            @Nullable VNumber learned) {}

    static LetterProposal of(DocumentId document, LetterReading reading, CaseReadiness readiness, AskedMatching asks) {
        var concerns = concerns(reading, readiness);
        var chosen = concerns.stream()
                .filter(Concern::named)
                .map(concern -> readiness.file().family().person(concern.relative()))
                .toList();
        var asked = reading.asked().stream()
                .map(point -> asks.item(point, chosen, readiness))
                .toList();
        return new LetterProposal(document, reading, concerns, asked);
    }

    private static List<Concern> concerns(LetterReading reading, CaseReadiness readiness) {
        var relatives = readiness.file().relatives();
        var concerns = new ArrayList<Concern>();
        for (var person : relatives) {
            var number = person.vNumber();
            var learned = number == null ? beside(reading, readiness, person) : Optional.<VNumber>empty();
            boolean named = learned.isPresent()
                    || reading.names(person.name())
                    || reading.numbers().stream().anyMatch(one -> one.number().equals(number));
            var purport =
                    reading.decision(person.name(), learned.orElse(number)).orElse(reading.purport());
            concerns.add(new Concern(person.id(), named, purport, learned.orElse(null)));
        }
        if (relatives.size() == 1 && !concerns.getFirst().named()) onlyOne(concerns);
        return theOnlyNumber(concerns, reading, readiness);
    }

    private static void onlyOne(List<Concern> concerns) {
        var only = concerns.getFirst();
        concerns.set(0, new Concern(only.relative(), true, only.purport(), only.learned()));
    }

    /// The number of nobody that stands in one row with the name.
    private static Optional<VNumber> beside(LetterReading reading, CaseReadiness readiness, Person person) {
        var name = LetterName.of(person.name());
        return reading.numbers().stream()
                .filter(number -> isNobodys(number, readiness))
                .filter(number -> reading.lines().stream()
                        .filter(line -> line.page() == number.place().page())
                        .filter(line ->
                                line.place().box().overlap(number.place().box()) > 0)
                        .anyMatch(line -> name.isIn(line.text())))
                .map(LetterNumber::number)
                .findFirst();
    }

    /// One number of nobody and one relative without a number belong together.
    private static List<Concern> theOnlyNumber(List<Concern> concerns, LetterReading reading, CaseReadiness readiness) {
        var taken = concerns.stream().map(Concern::learned).toList();
        var left = reading.numbers().stream()
                .filter(number -> isNobodys(number, readiness) && !taken.contains(number.number()))
                .toList();
        var without = concerns.stream()
                .filter(concern -> concern.named() && concern.learned() == null)
                .filter(concern ->
                        readiness.file().family().person(concern.relative()).vNumber() == null)
                .toList();
        if (left.size() != 1 || without.size() != 1) return concerns;
        return concerns.stream()
                .map(concern -> concern == without.getFirst()
                        ? new Concern(
                                concern.relative(),
                                true,
                                concern.purport(),
                                left.getFirst().number())
                        : concern)
                .toList();
    }

    private static boolean isNobodys(LetterNumber number, CaseReadiness readiness) {
        return LetterQuestions.owner(readiness.file().family(), number.number()).isEmpty();
    }
}
