package nl.weerzien.family;

import java.util.Optional;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// How a relative is related to the sponsor, as the family says. Whether a child is a minor is not said here: it
/// follows from the birth date and the day one asks about.
public sealed interface Relationship {

    PersonId relative();

    /// Married to the sponsor, in whatever form.
    ///
    /// @param since the wedding; null when not known
    record Spouse(PersonId relative, @Nullable PartialDate since) implements Relationship {}

    /// Lives or lived with the sponsor as a couple, unmarried.
    ///
    /// @param since when they became a couple; null when not known
    record Partner(PersonId relative, @Nullable PartialDate since) implements Relationship {}

    /// The sponsor's child, minor or adult.
    ///
    /// @param adopted true if by adoption, false if by birth
    record Child(PersonId relative, Parentage parentage, boolean adopted) implements Relationship {}

    /// The child of the sponsor's spouse or partner and of somebody else.
    record StepChild(PersonId relative, Parentage parentage) implements Relationship {}

    /// A child the sponsor took in.
    record FosterChild(PersonId relative, Parentage parentage) implements Relationship {}

    /// The sponsor's mother or father.
    record ParentOfSponsor(PersonId relative) implements Relationship {}

    /// The sponsor's sister or brother.
    record Sibling(PersonId relative, Parentage parentage) implements Relationship {}

    /// Any other tie; the form says which.
    record Other(PersonId relative, String tie) implements Relationship {}

    /// Both parents, where the tie is that of a child or sibling.
    default Optional<Parentage> knownParentage() {
        return switch (this) {
            case Child child -> Optional.of(child.parentage());
            case StepChild child -> Optional.of(child.parentage());
            case FosterChild child -> Optional.of(child.parentage());
            case Sibling sibling -> Optional.of(sibling.parentage());
            case Spouse _, Partner _, ParentOfSponsor _, Other _ -> Optional.empty();
        };
    }

    default RelationshipKind kind() {
        return switch (this) {
            case Spouse _ -> RelationshipKind.SPOUSE;
            case Partner _ -> RelationshipKind.PARTNER;
            case Child _ -> RelationshipKind.CHILD;
            case StepChild _ -> RelationshipKind.STEP_CHILD;
            case FosterChild _ -> RelationshipKind.FOSTER_CHILD;
            case ParentOfSponsor _ -> RelationshipKind.PARENT;
            case Sibling _ -> RelationshipKind.SIBLING;
            case Other _ -> RelationshipKind.OTHER;
        };
    }
}
