package nl.weerzien.contact;

import nl.weerzien.journey.MilestoneId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What a letter says about one relative.
///
/// @param milestone the fact it added to their road; null when it added none
public record LetterConcern(
        PersonId relative, LetterPurport purport, @Nullable MilestoneId milestone) {

    public static LetterConcern of(PersonId relative, LetterPurport purport) {
        return new LetterConcern(relative, purport, null);
    }
}
