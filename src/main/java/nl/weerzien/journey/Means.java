package nl.weerzien.journey;

/// How something was sent to the IND.
public enum Means {
    /// Mijn IND, with the sponsor's DigiD.
    ONLINE,
    /// On paper.
    POST,
    /// By a lawyer.
    LAWYER,
    /// Handed over at a desk.
    IN_PERSON
}
