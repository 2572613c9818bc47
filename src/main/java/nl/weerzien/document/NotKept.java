package nl.weerzien.document;

import nl.weerzien.shared.DocumentId;

/// The object store did not take a paper, or did not give back what it took. Nothing was recorded; it can be sent
/// again.
public class NotKept extends RuntimeException {
    public NotKept(DocumentId id, Throwable cause) {
        super("the object store did not keep document " + id, cause);
    }
}
