package nl.weerzien.deadline;

/// How much a term presses the family, least first.
public enum Urgency {
    /// What it asks for has happened.
    DONE,
    /// It binds the IND, is a wait, or marks how long a paper must hold.
    OTHERS_ACT,
    /// It binds the IND, and the IND let it pass.
    OTHERS_ARE_LATE,
    AMPLE,
    /// Plan for it now; for the filing term: file what there is, the rest follows.
    NEAR,
    /// A matter of days.
    ALMOST_OVER,
    /// The strict day has passed: ask a supervisor or lawyer today.
    MISSED;

    /// Somebody can do something about it now: the family must, or the IND is late.
    public boolean asks() {
        return presses() || this == OTHERS_ARE_LATE;
    }

    /// The family must act soon, or should have.
    public boolean presses() {
        return compareTo(NEAR) >= 0;
    }
}
