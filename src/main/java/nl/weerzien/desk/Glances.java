package nl.weerzien.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.contact.MessageService;
import nl.weerzien.readiness.GlancingService;
import nl.weerzien.readiness.Glimpse;
import nl.weerzien.readiness.Remembered;
import nl.weerzien.review.Review;
import nl.weerzien.review.ReviewService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.Breakdown;
import org.springframework.stereotype.Component;

/// Takes a look at every family that the current user sees, with as many questions to the database as for one. A family
/// that cannot be judged does not hide the others.
@Component
class Glances {
    /// Families remembered, some kilobytes each.
    private static final int MOST = 10_000;

    private final CaseFileService files;
    private final GlancingService glancing;
    private final ReviewService reviews;
    private final MessageService messages;
    private final Remembered<Glance> memory = new Remembered<>(MOST);

    Glances(CaseFileService files, GlancingService glancing, ReviewService reviews, MessageService messages) {
        this.files = files;
        this.glancing = glancing;
        this.reviews = reviews;
        this.messages = messages;
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
        var families = files.mine();
        var glimpses = glancing.of(families, Glance::of, memory);
        var beside = beside(families.stream().map(CaseFile::id).toList());
        return families.stream()
                .map(file -> look(file, Objects.requireNonNull(glimpses.get(file.id())), beside))
                .toList();
    }

    /// What is known of the families beside their readiness.
    private record Beside(Map<CaseId, List<Review>> handedOver, Map<CaseId, Integer> unread) {}

    private Beside beside(List<CaseId> cases) {
        return new Beside(reviews.history(cases), messages.unread(cases));
    }

    /// The families that lie with the supervisors now.
    List<CaseId> waitingForReview() {
        return reviews.waiting().stream().map(Review::caseId).toList();
    }

    private static Look look(CaseFile file, Glimpse<Glance> glimpse, Beside beside) {
        var id = file.id();
        return switch (glimpse) {
            case Glimpse.Judged(var glance) ->
                new Look.Seen(glance.beside(
                        beside.handedOver().getOrDefault(id, List.of()),
                        beside.unread().getOrDefault(id, 0)));
            case Glimpse.Failed(var why) -> new Look.Broken(file, Breakdown.record(why));
        };
    }
}
