package nl.weerzien.document;

import nl.weerzien.shared.DocumentId;

/// A stored paper could not be opened: the store is away, or the object was changed or exchanged.
public class NotOpened extends RuntimeException {
    public NotOpened(DocumentId id, Throwable cause) {
        super("document " + id + " could not be opened", cause);
    }
}
