package nl.weerzien.checklist;

/// How sponsor and spouse are married.
public enum MarriageForm implements Choice {
    /// Registered with the state, or concluded or confirmed before a court.
    REGISTERED,
    /// Before a cleric or by custom only, and not registered.
    RELIGIOUS_ONLY,
    NOT_MARRIED
}
