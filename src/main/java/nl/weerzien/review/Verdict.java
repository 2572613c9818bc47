package nl.weerzien.review;

import java.time.Instant;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.PersonId;

/// What a supervisor said about one requirement of one relative. Never changed: the last one that is no note counts.
///
/// @param words the reason of a return, or the note; may be empty when accepted
public record Verdict(
        PersonId relative, RequirementId requirement, Judgement judgement, String words, AccountId by, Instant at) {

    /// @throws IllegalArgumentException if a return gives no reason or a note says nothing
    public Verdict {
        words = words.strip();
        if (judgement != Judgement.ACCEPTED && words.isEmpty())
            throw new IllegalArgumentException(judgement + " of requirement " + requirement + " without words");
    }

    public boolean about(PersonId someone, RequirementId something) {
        return relative.equals(someone) && requirement.equals(something);
    }
}
