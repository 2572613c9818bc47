package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.Changed;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.journey.Recorded;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings what a letter says to the roads of the relatives, and the V-numbers it tells to the relatives.
@Service
class LetterRoadService {
    private final CaseFileService files;
    private final JourneyService journeys;

    LetterRoadService(CaseFileService files, JourneyService journeys) {
        this.files = files;
        this.journeys = journeys;
    }

    /// What a letter brought, or why it could not.
    sealed interface Brought {
        record Facts(List<LetterConcern> concerns) implements Brought {}

        record Refused(MessageKey reason) implements Brought {}
    }

    /// @param wish with the relatives it concerns
    /// @return the same relatives, each with the fact on their road
    @Transactional(propagation = Propagation.MANDATORY)
    public Brought bring(CaseId caseId, LetterWish wish) {
        for (var learned : wish.learned().entrySet()) {
            var person = files.get(caseId).family().person(learned.getKey());
            var changed = files.changePerson(caseId, person.withVNumber(learned.getValue()));
            if (!(changed instanceof Changed.Kept))
                return new Brought.Refused(new MessageKey(
                        "contact.letter.refused.number-taken",
                        learned.getValue().digits()));
        }
        var concerns = new ArrayList<LetterConcern>();
        for (var concern : wish.concerns()) {
            var kind = concern.purport().milestone();
            if (kind.isEmpty()) {
                concerns.add(concern);
                continue;
            }
            var happening = Happening.of(kind.get(), wish.dated())
                    .withTermUntil(kind.get().mayStateTerm() && !isOthersTerm(wish, concern) ? wish.termUntil() : null)
                    .shownBy(wish.document());
            switch (recorded(caseId, concern, happening)) {
                case Recorded.Refused(var reason) -> {
                    return new Brought.Refused(reason);
                }
                case Recorded.Accepted(var id) ->
                    concerns.add(new LetterConcern(concern.relative(), concern.purport(), id));
            }
        }
        return new Brought.Facts(concerns);
    }

    /// A decision that grants to one and refuses to another states the term of the one it is named after.
    private static boolean isOthersTerm(LetterWish wish, LetterConcern concern) {
        return concern.purport() != wish.purport();
    }

    /// A fact that was told before the letter came is bound to the letter now.
    private Recorded recorded(CaseId caseId, LetterConcern concern, Happening happening) {
        var twin = twin(journeys.of(caseId).of(concern.relative()), happening);
        if (twin.isEmpty()) return journeys.record(caseId, concern.relative(), happening);
        if (twin.get().document().isPresent())
            return new Recorded.Accepted(twin.get().id());
        return journeys.correct(caseId, twin.get().id(), happening);
    }

    private static Optional<Milestone> twin(Journey road, Happening happening) {
        return road.milestones().stream()
                .filter(fact -> fact.kind() == happening.kind())
                .filter(fact -> fact.happenedOn().equals(happening.happenedOn()))
                .findFirst();
    }

    /// Takes the facts of a letter from the roads again, those that nobody corrected meanwhile.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(CaseId caseId, Letter letter) {
        for (var concern : letter.concerns()) {
            var id = concern.milestone();
            if (id != null && stands(caseId, concern, id)) journeys.takeBack(caseId, id, "");
        }
    }

    private boolean stands(CaseId caseId, LetterConcern concern, MilestoneId id) {
        return journeys.of(caseId).of(concern.relative()).milestones().stream()
                .anyMatch(fact -> fact.id().equals(id));
    }
}
