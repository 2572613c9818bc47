package nl.weerzien.checklist;

/// How much weight a paper is usually given for a claim, weakest first. It orders the work, not the truth: the
/// IND weighs papers, explanation and statements together (Vreemdelingencirculaire C2/4.1, April 2026).
public enum Strength {
    /// Anything that helps: photos, messages, a vaccination card, a school report.
    INDICATIVE,
    /// Made by a church, a mosque or a cleric.
    RELIGIOUS,
    /// Made by an authority of the country of origin, or by the Dutch state.
    OFFICIAL;

    public boolean isAtLeast(Strength other) {
        return compareTo(other) >= 0;
    }
}
