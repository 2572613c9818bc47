package nl.weerzien.family;

/// As it stands on the papers.
public enum Sex {
    FEMALE,
    MALE,
    /// The paper carries an X or says it is not fixed.
    X,
    /// Nobody said.
    UNKNOWN
}
