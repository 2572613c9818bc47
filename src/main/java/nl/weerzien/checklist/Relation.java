package nl.weerzien.checklist;

/// Who the relative is to the sponsor. A child is a child at any age; the age is another fact.
public enum Relation implements Choice {
    SPOUSE,
    /// Lives with the sponsor as a spouse without a marriage.
    PARTNER,
    /// Biological child of the sponsor.
    CHILD,
    ADOPTED_CHILD,
    /// Child of the sponsor's spouse or partner and not of the sponsor.
    STEPCHILD,
    FOSTER_CHILD,
    PARENT,
    /// Brother or sister, with at least one parent in common.
    SIBLING,
    OTHER_RELATIVE
}
