package nl.weerzien.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.weerzien.checklist.Stage;
import nl.weerzien.journey.Journeys;
import nl.weerzien.readiness.CompletionRequest;
import nl.weerzien.readiness.CompletionRequests;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells the floors below what confirmed letters ask. Whoever asks has decided already that the case file may be seen.
@Service
class CompletionRequestService implements CompletionRequests {
    private final Letters letters;

    CompletionRequestService(Letters letters) {
        this.letters = letters;
    }

    @Override
    @Transactional
    public Map<CaseId, List<CompletionRequest>> running(Map<CaseId, Journeys> roads) {
        var asked = roads.keySet().stream()
                .filter(id -> wasAsked(Objects.requireNonNull(roads.get(id))))
                .toList();
        // most families were asked nothing, and need no look at their letters
        if (asked.isEmpty()) return Map.of();
        return letters.of(asked).values().stream()
                .flatMap(List::stream)
                .filter(letter -> letter.isAwaited(Objects.requireNonNull(roads.get(letter.caseId()))))
                .collect(groupingBy(Letter::caseId, mapping(CompletionRequestService::request, toList())));
    }

    private static boolean wasAsked(Journeys roads) {
        return roads.all().stream().anyMatch(road -> road.stage() == Stage.ASKED_TO_COMPLETE);
    }

    private static CompletionRequest request(Letter letter) {
        var points = letter.asked().stream()
                .map(item -> new CompletionRequest.Point(
                        item.words(),
                        item.kinds(),
                        item.about(),
                        item.answer().settled(),
                        item.answer().label()))
                .toList();
        return new CompletionRequest(letter.document(), letter.relatives(), letter.term(), points);
    }
}
