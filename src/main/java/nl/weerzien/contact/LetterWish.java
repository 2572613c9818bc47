package nl.weerzien.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What a person says a letter says.
///
/// @param termUntil as in [Letter]
/// @param learned V-numbers to keep on relatives; one that takes the place of another is asked about first
/// @param asked points that nobody has answered yet
public record LetterWish(
        DocumentId document,
        LetterPurport purport,
        LocalDate dated,
        @Nullable LocalDate termUntil,
        boolean termPrinted,
        List<VNumber> numbers,
        List<LetterConcern> concerns,
        Map<PersonId, VNumber> learned,
        List<AskedItem> asked) {
    public LetterWish {
        numbers = List.copyOf(numbers);
        concerns = List.copyOf(concerns);
        learned = Map.copyOf(learned);
        asked = List.copyOf(asked);
    }

    boolean concerns(PersonId relative) {
        return concerns.stream().anyMatch(concern -> concern.relative().equals(relative));
    }
}
