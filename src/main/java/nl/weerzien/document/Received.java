package nl.weerzien.document;

import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;

/// What became of a file that was handed over. Nothing is half kept: it was accepted, or it left no trace.
public sealed interface Received {

    /// Kept, verified and in line to be read.
    record Accepted(DocumentId document, Receipt receipt) implements Received {}

    /// The same file is already in this case file; nothing was added.
    ///
    /// @param twin where it is, also when it was set aside
    record AlreadyHeld(Document twin) implements Received {}

    /// Not taken in; `reason` says why and what to do.
    record Refused(MessageKey reason) implements Received {}
}
