package nl.weerzien.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// "I cannot get this": a first-class answer to a requirement. It becomes a statement for the IND (bewijsnood).
///
/// @param person the relative, or the sponsor, whose paper it is
/// @param recordedAt when it was written down
public record Explanation(PersonId person, RequirementId requirement, Told told, Instant recordedAt) {

    /// What the family told.
    ///
    /// @param story why, in the words of the family; may be empty where the reason says enough
    /// @param tried what was tried to get it, in order; empty when nothing could be, for instance for safety
    /// @param offered what is offered instead; empty when nothing is
    public record Told(ReasonNotToBeHad reason, String story, List<Attempt> tried, String offered) {
        /// @throws IllegalArgumentException if the reason is [ReasonNotToBeHad#OTHER] and the story does not say which
        public Told {
            story = story.strip();
            offered = offered.strip();
            tried = List.copyOf(tried);
            if (reason == ReasonNotToBeHad.OTHER && story.isEmpty())
                throw new IllegalArgumentException("another reason is told in words");
        }
    }

    /// One try to get the paper.
    ///
    /// @param on the day; null when not remembered
    /// @param what what was done and what came of it, never blank
    public record Attempt(@Nullable LocalDate on, String what) {
        public Attempt {
            what = what.strip();
            if (what.isEmpty()) throw new IllegalArgumentException("an attempt says what was tried");
        }
    }
}
