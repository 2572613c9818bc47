package nl.weerzien.contact;

import java.util.List;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// One thing that a letter asks, as a person confirmed it, and how it is answered.
///
/// @param words as printed, or as a person wrote them
/// @param place on the letter; null when a person wrote it
/// @param about whose paper is asked; null when that is nobody's or several people's
/// @param requirement of the checklist that asks the same; null when none does
/// @param kinds what papers answer it; empty when that is not known
public record AskedItem(
        AskedItemId id,
        String words,
        @Nullable LetterPlace place,
        @Nullable PersonId about,
        @Nullable RequirementId requirement,
        List<DocumentKind> kinds,
        AskedAnswer answer) {
    public AskedItem {
        kinds = List.copyOf(kinds);
        if (words.isBlank()) throw new IllegalArgumentException("a point says something");
        words = words.strip();
    }

    /// A point that nobody has answered yet.
    public static AskedItem open(
            String words,
            @Nullable LetterPlace place,
            @Nullable PersonId about,
            @Nullable RequirementId requirement,
            List<DocumentKind> kinds) {
        return new AskedItem(AskedItemId.fresh(), words, place, about, requirement, kinds, new AskedAnswer.Open());
    }
}
