package nl.weerzien.checklist;

/// How sure we are of a fact, least first.
public enum Confidence {
    /// General knowledge; no passage was read that says it.
    LOW,
    /// Partly read, or in a secondary or old source.
    MEDIUM,
    /// Read in an official source or a country report.
    HIGH
}
