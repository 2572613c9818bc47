package nl.weerzien.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.Stage;
import nl.weerzien.family.VNumber;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Journeys;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A letter of the IND as a person confirmed it.
///
/// @param document its picture
/// @param purport what it says; of a decision, what it says about most of those it concerns
/// @param termUntil the last day that it states; null when it states none
/// @param termPrinted whether it prints that day; else it was counted from its date
/// @param concerns whom it concerns, at least one
/// @param asked what it asks, in its order
public record Letter(
        LetterId id,
        CaseId caseId,
        DocumentId document,
        LetterPurport purport,
        LocalDate dated,
        @Nullable LocalDate termUntil,
        boolean termPrinted,
        List<VNumber> numbers,
        List<LetterConcern> concerns,
        List<AskedItem> asked,
        Instant confirmedAt) {

    public Letter {
        numbers = List.copyOf(numbers);
        concerns = List.copyOf(concerns);
        asked = List.copyOf(asked);
    }

    public Optional<LocalDate> term() {
        return Optional.ofNullable(termUntil);
    }

    public List<PersonId> relatives() {
        return concerns.stream().map(LetterConcern::relative).toList();
    }

    /// What it says about this relative; empty when it does not concern them.
    public Optional<LetterPurport> about(PersonId relative) {
        return concerns.stream()
                .filter(concern -> concern.relative().equals(relative))
                .map(LetterConcern::purport)
                .findFirst();
    }

    /// How many of the points asked have an answer.
    public long answered() {
        return asked.stream().filter(item -> item.answer().settled()).count();
    }

    /// Whether it asks something that has no answer yet.
    public boolean isOpen() {
        return answered() < asked.size();
    }

    /// Whether the IND waits for an answer to it: it asked somebody to complete the file, and neither was an answer
    /// sent nor did a later letter ask anew.
    public boolean isAwaited(Journeys roads) {
        return !asked.isEmpty() && relatives().stream().map(roads::of).anyMatch(this::isAwaited);
    }

    private boolean isAwaited(Journey road) {
        return road.stage() == Stage.ASKED_TO_COMPLETE
                && road.last(Kind.COMPLETION_REQUESTED)
                        .filter(last -> last.document().filter(document::equals).isPresent()
                                || !last.happenedOn().isAfter(dated))
                        .isPresent();
    }

    public Optional<AskedItem> item(AskedItemId item) {
        return asked.stream().filter(one -> one.id().equals(item)).findFirst();
    }
}
