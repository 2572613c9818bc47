package nl.weerzien.checklist;

/// Where the parent of a minor relative is who is neither the sponsor nor travels with the child.
public enum OtherParent implements Choice {
    TRAVELS_TOO,
    IN_THE_NETHERLANDS,
    STAYS_BEHIND,
    DEAD,
    /// Nobody knows where, or whether alive.
    MISSING,
    /// A decision gave the custody to somebody else.
    WITHOUT_CUSTODY,
    NEVER_KNOWN
}
