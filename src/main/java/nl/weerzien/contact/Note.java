package nl.weerzien.contact;

import java.time.Instant;
import java.util.Optional;
import nl.weerzien.security.AccountId;
import org.jspecify.annotations.Nullable;

/// What a helper noted about one talk, visit or letter. Never changed afterwards: a note that was wrong is superseded
/// by
/// a later one, and both stay.
///
/// @param visibility who sees it, besides its writer
/// @param at when it was noted, which may be long after the talk
/// @param supersedes the note this one corrects
public record Note(
        NoteId id,
        Talk talk,
        Visibility visibility,
        AccountId by,
        Instant at,
        @Nullable NoteId supersedes) {

    public Optional<NoteId> corrects() {
        return Optional.ofNullable(supersedes);
    }

    /// Whom a note is for. Whatever it says, the family may ask for everything that is kept about them, so every note
    /// is written as if they read it.
    public enum Visibility {
        /// Shared with the family: everybody who sees the case file sees it. It stays so when it is corrected.
        FAMILY,
        /// For the helpers on the case: the family does not see it on the screen.
        HELPERS
    }
}
