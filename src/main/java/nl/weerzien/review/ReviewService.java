package nl.weerzien.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.review.Review.Conclusion;
import nl.weerzien.review.Review.HandOver;
import nl.weerzien.review.ReviewStep.Refused;
import nl.weerzien.review.ReviewStep.Taken;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second pair of eyes before filing. Nobody judges or concludes their own preparation; the database holds that
/// too. A review is offered, never demanded: filing does not wait for it.
@Service
public class ReviewService {
    private static final String REVIEW = "review";

    private final CaseAccess access;
    private final SignedIn signedIn;
    private final Reviews reviews;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewService(
            CaseAccess access, SignedIn signedIn, Reviews reviews, Clock clock, ApplicationEventPublisher events) {
        this.access = access;
        this.signedIn = signedIn;
        this.reviews = reviews;
        this.clock = clock;
        this.events = events;
    }

    /// Every hand-over of a case file, the latest first.
    @Transactional
    public List<Review> history(CaseId caseId) {
        access.toSee(caseId, REVIEW);
        return reviews.of(caseId);
    }

    /// As [#history(CaseId)], of several case files in one look; none for those that were never handed over. Says
    /// nothing to the record of who looked: no case file is opened by standing in a list.
    @Transactional(readOnly = true)
    public Map<CaseId, List<Review>> history(Collection<CaseId> cases) {
        return reviews.of(cases);
    }

    /// The latest hand-over; empty while there was none.
    @Transactional
    public Optional<Review> of(CaseId caseId) {
        access.toSee(caseId, REVIEW);
        return reviews.of(caseId).stream().findFirst();
    }

    /// The review that called the case file ready; empty when there is none, or something was changed since.
    @Transactional
    public Optional<ReviewId> ready(CaseId caseId) {
        access.toSee(caseId, REVIEW);
        return reviews.of(caseId).stream()
                .findFirst()
                .filter(review -> review.state() instanceof ReviewState.Ready)
                .filter(_ -> reviews.preparersOf(caseId).isEmpty())
                .map(Review::id);
    }

    /// What waits for a supervisor among the case files that the current user sees, the longest waiting first.
    @Transactional
    public List<Review> waiting() {
        return reviews.waiting();
    }

    /// Every hand-over of the case files that the current user sees, in no order. Says nothing to the record of who
    /// looked: no case file is opened by being counted.
    @Transactional(readOnly = true)
    public List<Passage> passages() {
        return reviews.passages();
    }

    /// Why the current user cannot judge and conclude this case file; empty if they can.
    @Transactional
    public Optional<MessageKey> whyNotMine(CaseId caseId) {
        access.toSee(caseId, REVIEW);
        var user = signedIn.get();
        if (user.role() != Role.SUPERVISOR) return Optional.of(new MessageKey("review.not-mine.role"));
        return prepared(caseId, user.id()) ? Optional.of(new MessageKey("review.not-mine.prepared")) : Optional.empty();
    }

    /// Gives the case file to the supervisors. What is still open does not matter: they see it.
    ///
    /// @param note what the preparers want to say about it; may be empty
    @Transactional
    public ReviewStep handOver(CaseId caseId, String note) {
        access.toPrepare(caseId);
        if (reviews.openOf(caseId).isPresent()) return new Refused(new MessageKey("review.refused.already"));
        var handOver = new HandOver(me(), clock.instant(), note.strip());
        var review = new Review(ReviewId.fresh(), caseId, handOver, List.of(), null);
        reviews.add(review);
        events.publishEvent(new HandedOver(caseId, review.id()));
        return new Taken(review.id());
    }

    /// Says something about one requirement of one relative.
    ///
    /// @param words the reason of a return or the note; may be empty when accepting
    @Transactional
    public ReviewStep judge(
            CaseId caseId, PersonId relative, RequirementId requirement, Judgement judgement, String words) {
        access.toReview(caseId);
        var review = reviews.openOf(caseId);
        if (review.isEmpty()) return new Refused(new MessageKey("review.refused.none"));
        if (prepared(caseId, me())) return new Refused(new MessageKey("review.not-mine.prepared"));
        if (judgement != Judgement.ACCEPTED && words.isBlank())
            return new Refused(new MessageKey("review.refused.words"));
        var id = review.get().id();
        reviews.judge(id, new Verdict(relative, requirement, judgement, words, me(), clock.instant()));
        events.publishEvent(
                judgement == Judgement.RETURNED
                        ? new ItemReturned(caseId, relative, requirement)
                        : new ItemJudged(caseId, relative, requirement, judgement));
        return new Taken(id);
    }

    /// Gives the case file back with an answer.
    ///
    /// @param words to the preparers; may be empty
    @Transactional
    public ReviewStep conclude(CaseId caseId, Outcome outcome, String words) {
        access.toReview(caseId);
        var review = reviews.openOf(caseId);
        if (review.isEmpty()) return new Refused(new MessageKey("review.refused.none"));
        if (prepared(caseId, me())) return new Refused(new MessageKey("review.not-mine.prepared"));
        var returned = review.get().returned().size();
        if (outcome == Outcome.READY_TO_FILE && returned > 0)
            return new Refused(new MessageKey("review.refused.returned", returned));
        var id = review.get().id();
        reviews.conclude(id, new Conclusion(outcome, me(), clock.instant(), words.strip()));
        events.publishEvent(new ReviewConcluded(caseId, id, outcome));
        return new Taken(id);
    }

    private boolean prepared(CaseId caseId, AccountId account) {
        return reviews.preparersOf(caseId).contains(account);
    }

    private AccountId me() {
        return signedIn.get().id();
    }
}
