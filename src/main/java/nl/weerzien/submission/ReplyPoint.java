package nl.weerzien.submission;

import java.util.Set;
import nl.weerzien.shared.DocumentId;

/// One thing the IND asked, and the answer to it.
///
/// @param asked in the words of the IND's letter
/// @param statement what the family says about it; empty when papers speak for themselves
/// @param papers that are enclosed; empty unless the kind says so
public record ReplyPoint(String asked, Kind kind, String statement, Set<DocumentId> papers) {
    public ReplyPoint {
        papers = Set.copyOf(papers);
    }

    /// What the IND is told.
    public enum Kind {
        /// It goes along.
        ENCLOSED,
        /// It cannot be had.
        EXPLAINED,
        /// It needs more time.
        EXTENSION,
        /// It follows.
        FOLLOWS
    }
}
