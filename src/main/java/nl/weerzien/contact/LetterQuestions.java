package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.MessageKey;

/// What a person is asked before a letter is kept: whether it is about those they chose.
final class LetterQuestions {
    private LetterQuestions() {}

    /// Empty when every V-number on the letter belongs to somebody who was chosen, or to the sponsor, and takes the
    /// place of no other.
    static List<MessageKey> of(Family family, LetterWish wish) {
        var questions = new ArrayList<MessageKey>();
        for (var learned : wish.learned().entrySet()) {
            var person = family.person(learned.getKey());
            var known = person.vNumber();
            if (known != null && !known.equals(learned.getValue()))
                questions.add(new MessageKey(
                        "contact.letter.asks.number-changes",
                        person.name(),
                        known.digits(),
                        learned.getValue().digits()));
        }
        for (var number : wish.numbers()) {
            var owner = owner(family, number);
            if (wish.learned().containsValue(number)) continue;
            if (owner.isEmpty()) questions.add(new MessageKey("contact.letter.asks.number-of-nobody", number.digits()));
            else if (!owner.get().id().equals(family.sponsorId())
                    && !wish.concerns(owner.get().id()))
                questions.add(new MessageKey(
                        "contact.letter.asks.number-of-other",
                        number.digits(),
                        owner.get().name()));
        }
        return questions;
    }

    static Optional<Person> owner(Family family, VNumber number) {
        return family.people().stream()
                .filter(person -> number.equals(person.vNumber()))
                .findFirst();
    }
}
