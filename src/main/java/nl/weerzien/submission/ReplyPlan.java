package nl.weerzien.submission;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.BundlePlan.Named;

/// The answer to a letter of the IND: a letter that goes through its points, and the papers in their order.
///
/// @param relatives those whom the letter of the IND concerns
/// @param theirs the date of the IND's letter
/// @param writtenOn the day it was bound
/// @param unbound papers of which there is no page picture: they must be added by hand
public record ReplyPlan(
        String caseNumber,
        Named sponsor,
        List<Named> relatives,
        LocalDate theirs,
        LocalDate writtenOn,
        List<Point> points,
        List<MessageKey> unbound) {
    public ReplyPlan {
        relatives = List.copyOf(relatives);
        points = List.copyOf(points);
        unbound = List.copyOf(unbound);
    }

    /// A point with its annexes.
    ///
    /// @param papers that stand here, each translation behind its original
    /// @param elsewhere numbers of papers that answer this too, and stand under an earlier point
    public record Point(ReplyPoint says, List<BundledPaper> papers, List<String> elsewhere) {
        public Point {
            papers = List.copyOf(papers);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /// Every paper once, in the order of the points.
    public List<BundledPaper> papers() {
        return points.stream().flatMap(point -> point.papers().stream()).toList();
    }
}
