package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.List;
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
    /// @param learned the number that is probably theirs; null when theirs is known, or the letter does not tell it
    /// @param numbers those that may be theirs, to choose among, the known one first; empty when nothing is left to
    /// choose
    /// @param disputed whether the letter prints another number beside their name than the file knows
    public record Concern(
            PersonId relative,
            boolean named,
            LetterPurport purport,
            @Nullable VNumber learned,
            List<VNumber> numbers,
            boolean disputed) {
        public Concern {
            numbers = List.copyOf(numbers);
        }

        private Concern learning(VNumber number) {
            return new Concern(relative, named, purport, number, numbers, disputed);
        }
    }

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
        var owners = LetterOwners.of(reading, readiness.file().family());
        var concerns = new ArrayList<Concern>();
        for (var person : relatives) concerns.add(concern(person, reading, owners, relatives.size() == 1));
        var without = concerns.stream()
                .filter(one ->
                        one.named() && one.learned() == null && one.numbers().equals(owners.left()))
                .toList();
        if (owners.left().size() == 1 && without.size() == 1)
            concerns.replaceAll(one ->
                    one == without.getFirst() ? one.learning(owners.left().getFirst()) : one);
        return concerns;
    }

    /// @param only whether nobody else can be meant
    private static Concern concern(Person person, LetterReading reading, LetterOwners owners, boolean only) {
        var beside = owners.beside(person);
        var known = person.vNumber();
        boolean named = only
                || beside.isPresent()
                || reading.names(person.name())
                || reading.numbers().stream().anyMatch(one -> one.number().equals(known));
        var purport = reading.decision(person.name(), beside.orElse(known)).orElse(reading.purport());
        if (known == null)
            return new Concern(
                    person.id(),
                    named,
                    purport,
                    beside.filter(owners::isNobodys).orElse(null),
                    owners.choices(person),
                    false);
        boolean disputed = beside.filter(number -> !number.equals(known)).isPresent();
        var numbers = disputed ? List.of(known, beside.orElseThrow()) : List.<VNumber>of();
        return new Concern(person.id(), named, purport, null, numbers, disputed);
    }
}
