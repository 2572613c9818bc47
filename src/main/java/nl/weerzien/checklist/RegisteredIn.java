package nl.weerzien.checklist;

/// Whose population register a Palestinian stands in. It decides which office makes the papers.
public enum RegisteredIn implements Choice {
    WEST_BANK,
    GAZA,
    LEBANON,
    SYRIA,
    JORDAN,
    EGYPT,
    ANOTHER_COUNTRY,
    /// In no state's register; perhaps with UNRWA.
    NOWHERE
}
