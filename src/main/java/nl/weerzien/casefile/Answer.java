package nl.weerzien.casefile;

import java.time.Instant;
import java.util.Optional;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Fact;
import nl.weerzien.family.PartialDate;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What somebody answered to a question of the checklist. What nobody answered, and what somebody answered with "I do
/// not know", is unknown and stays a question.
///
/// @param person whom it is about: the sponsor for a fact of the case, otherwise a relative
/// @param given null for "I do not know" and for an answer taken back
/// @param recordedAt when it was written down
public record Answer(PersonId person, Fact fact, @Nullable Given given, Instant recordedAt) {
    /// @throws IllegalArgumentException if the answer does not fit the fact, or the fact is never asked
    public Answer {
        if (fact.known() != Fact.Known.ASKED) throw new IllegalArgumentException(fact + " is not asked of a person");
        var fits = switch (given) {
            case null -> true;
            case Chosen(var choice) -> fact.choices().contains(choice);
            case Day _ -> fact.isDay();
        };
        if (!fits) throw new IllegalArgumentException("no answer to " + fact);
    }

    /// An answer that says something.
    public sealed interface Given {}

    /// One of the answers the fact allows.
    public record Chosen(Choice choice) implements Given {}

    /// A day, as far as known.
    public record Day(PartialDate date) implements Given {}

    /// Empty for "I do not know".
    public Optional<Given> known() {
        return Optional.ofNullable(given);
    }
}
