package nl.weerzien.readiness;

/// What a finding asks of the preparers, most first. None of them keeps anybody from filing.
public enum Weight {
    /// Complete it, or explain why it cannot be had.
    EXPLAIN,
    /// A person should look, and correct or explain.
    CHECK,
    /// Good to know.
    NOTE
}
