package nl.weerzien.desk;

import java.util.List;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.contact.LetterService;
import nl.weerzien.contact.MessageService;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.review.Review;
import nl.weerzien.review.ReviewService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.Breakdown;
import org.springframework.stereotype.Component;

/// Takes a look at every family that the current user sees. A family that cannot be judged does not hide the others.
@Component
class Glances {
    private final CaseFileService files;
    private final ReadinessService readiness;
    private final ReviewService reviews;
    private final MessageService messages;
    private final LetterService letters;

    Glances(
            CaseFileService files,
            ReadinessService readiness,
            ReviewService reviews,
            MessageService messages,
            LetterService letters) {
        this.files = files;
        this.readiness = readiness;
        this.reviews = reviews;
        this.messages = messages;
        this.letters = letters;
    }

    /// What a look at a family gave.
    sealed interface Look {

        record Seen(Glance glance) implements Look {}

        /// Something broke on this one.
        ///
        /// @param reference under which it was logged
        record Broken(CaseFile file, String reference) implements Look {}
    }

    List<Look> mine() {
        return files.mine().stream().map(this::look).toList();
    }

    /// The families that lie with the supervisors now.
    List<CaseId> waitingForReview() {
        return reviews.waiting().stream().map(Review::caseId).toList();
    }

    private Look look(CaseFile file) {
        try {
            var state = readiness.atAGlance(file.id());
            var awaited = letters.awaited(file.id(), state.journeys());
            return new Look.Seen(Glance.of(state, reviews.history(file.id()), messages.unread(file.id()), awaited));
        } catch (RuntimeException broken) {
            return new Look.Broken(file, Breakdown.record(broken));
        }
    }
}
