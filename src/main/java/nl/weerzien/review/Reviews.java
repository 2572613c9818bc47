package nl.weerzien.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;

/// Every hand-over of every case file. What was said is added to and never changed.
public interface Reviews {

    /// All of a case file, the latest first.
    List<Review> of(CaseId caseId);

    /// The same for several case files; none for those that were never handed over.
    Map<CaseId, List<Review>> of(Collection<CaseId> cases);

    /// Where the latest review of each of these case files stands; none for those that were never handed over.
    Map<CaseId, ReviewState> states(Collection<CaseId> cases);

    /// The one that lies with the supervisors now.
    Optional<Review> openOf(CaseId caseId);

    /// Those that the current user sees and nobody concluded yet, the longest waiting first.
    List<Review> waiting();

    /// Every hand-over that the current user sees, in no order.
    List<Passage> passages();

    void add(Review review);

    void judge(ReviewId id, Verdict verdict);

    /// The database refuses it from somebody who prepared, whatever the application thinks.
    void conclude(ReviewId id, Review.Conclusion conclusion);

    /// Who changed the family, the answers or the papers since a supervisor last called the case file ready. The
    /// database remembers it by itself.
    Set<AccountId> preparersOf(CaseId caseId);
}
