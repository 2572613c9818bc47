package nl.weerzien.testkit.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.review.Outcome;
import nl.weerzien.review.Passage;
import nl.weerzien.review.Review;
import nl.weerzien.review.ReviewId;
import nl.weerzien.review.ReviewState;
import nl.weerzien.review.Reviews;
import nl.weerzien.review.Verdict;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;

/// Hand-overs and what was said about them, kept in memory.
final class MemoryReviews implements Reviews {
    private final Map<ReviewId, Review> reviews = new LinkedHashMap<>();
    private final MemoryPeople people;
    private final Preparers preparers;

    MemoryReviews(MemoryPeople people, Preparers preparers) {
        this.people = people;
        this.preparers = preparers;
    }

    @Override
    public List<Review> of(CaseId caseId) {
        return reviews.values().stream()
                .filter(review -> review.caseId().equals(caseId))
                .toList()
                .reversed();
    }

    @Override
    public Map<CaseId, List<Review>> of(Collection<CaseId> cases) {
        return reviews.values().stream()
                .filter(review -> cases.contains(review.caseId()))
                .collect(Collectors.groupingBy(
                        Review::caseId, Collectors.collectingAndThen(Collectors.toList(), List::reversed)));
    }

    @Override
    public Map<CaseId, ReviewState> states(Collection<CaseId> cases) {
        return cases.stream()
                .distinct()
                .filter(one -> !of(one).isEmpty())
                .collect(Collectors.toMap(one -> one, one -> of(one).getFirst().state()));
    }

    @Override
    public Optional<Review> openOf(CaseId caseId) {
        return of(caseId).stream().filter(Review::open).findFirst();
    }

    @Override
    public List<Review> waiting() {
        return reviews.values().stream()
                .filter(review -> review.open() && people.sees(review.caseId()))
                .toList();
    }

    @Override
    public List<Passage> passages() {
        return reviews.values().stream()
                .filter(review -> people.sees(review.caseId()))
                .map(review -> {
                    var conclusion = review.conclusion();
                    return new Passage(review.caseId(), conclusion == null ? null : conclusion.outcome());
                })
                .toList();
    }

    @Override
    public void add(Review review) {
        reviews.put(review.id(), review);
        preparers.changed(review.caseId());
    }

    @Override
    public void judge(ReviewId id, Verdict verdict) {
        reviews.computeIfPresent(id, (_, old) -> {
            var verdicts = new ArrayList<>(old.verdicts());
            verdicts.add(verdict);
            return new Review(id, old.caseId(), old.handOver(), verdicts, old.conclusion());
        });
    }

    @Override
    public void conclude(ReviewId id, Review.Conclusion conclusion) {
        reviews.computeIfPresent(id, (_, old) -> {
            if (conclusion.outcome() == Outcome.READY_TO_FILE) preparers.calledReady(old.caseId());
            return new Review(id, old.caseId(), old.handOver(), old.verdicts(), conclusion);
        });
    }

    @Override
    public Set<AccountId> preparersOf(CaseId caseId) {
        return preparers.of(caseId);
    }
}
