package nl.weerzien.casefile;

/// What became of a change that somebody typed.
public sealed interface Changed {

    /// The case file as it is now, with the change or without it.
    CaseFile now();

    /// It was kept.
    record Kept(CaseFile now) implements Changed {}

    /// Somebody else changed the same thing since it was read. Nothing was kept; show both and ask.
    record Meanwhile(CaseFile now) implements Changed {}

    /// Another person of this file has that V-number already. Nothing was kept.
    record VNumberTaken(CaseFile now) implements Changed {}
}
