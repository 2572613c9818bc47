package nl.weerzien.submission;

import java.util.List;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.shared.MessageKey;

/// Something the checklist asks that no paper in the bundle answers.
///
/// @param title what is asked
/// @param reasons why it is not there, each a sentence; may be empty
/// @param statement what the family wrote about it, in their own words; empty when nothing was written
public record OpenPoint(
        RequirementId requirement, MessageKey title, Kind kind, List<MessageKey> reasons, String statement) {
    public OpenPoint {
        reasons = List.copyOf(reasons);
    }

    /// What the IND may expect of it.
    public enum Kind {
        /// It cannot be had; the explanation stands in its place.
        EXPLAINED,
        /// It will be sent after the application.
        FOLLOWS
    }
}
