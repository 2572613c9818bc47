package nl.weerzien.family;

/// The ties of [Relationship] as a plain list, for choosing and for counting.
public enum RelationshipKind {
    SPOUSE,
    PARTNER,
    CHILD,
    STEP_CHILD,
    FOSTER_CHILD,
    PARENT,
    SIBLING,
    OTHER;

    /// Whether the tie names both parents.
    public boolean namesParents() {
        return switch (this) {
            case CHILD, STEP_CHILD, FOSTER_CHILD, SIBLING -> true;
            case SPOUSE, PARTNER, PARENT, OTHER -> false;
        };
    }
}
