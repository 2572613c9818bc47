package nl.weerzien.casefile;

import java.util.Optional;
import nl.weerzien.shared.CaseId;

/// What became of the wish to open a case file.
public sealed interface Opened {

    /// There it is, with the current user on it.
    record Fresh(CaseId id) implements Opened {}

    /// A case file knows the sponsor's V-number already, so nothing was opened. To open one all the same, say so.
    ///
    /// @param known that file, if the current user may see it; otherwise nothing is told about it
    record AlreadyKnown(Optional<CaseId> known) implements Opened {}
}
