package nl.weerzien.contact;

import java.util.List;
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
    public List<CompletionRequest> running(CaseId caseId, Journeys roads) {
        return letters.of(caseId).stream()
                .filter(letter -> letter.isAwaited(roads))
                .map(CompletionRequestService::request)
                .toList();
    }

    private static CompletionRequest request(Letter letter) {
        var points = letter.asked().stream()
                .map(item -> new CompletionRequest.Point(
                        item.words(),
                        item.about(),
                        item.answer().settled(),
                        item.answer().label()))
                .toList();
        return new CompletionRequest(letter.document(), letter.relatives(), letter.term(), points);
    }
}
