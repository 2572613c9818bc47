package nl.weerzien.contact;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where reading begins.
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /// Languages of [nl.weerzien.document.PaperLanguage#ALL] written from the right.
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "prs", "ps", "ckb", "ur");

    /// The direction of the first letter that has one, as browsers find it; figures, signs and pictures have none.
    static Optional<Direction> ofFirstLetter(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .mapToObj(Direction::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// @param language BCP 47, or null
    static Optional<Direction> ofLanguage(@Nullable String language) {
        if (language == null) return Optional.empty();
        return Optional.of(FROM_THE_RIGHT.contains(language) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    }

    private static Optional<Direction> of(int directionality) {
        return switch (directionality) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }
}
