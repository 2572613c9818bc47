package nl.weerzien.document;

import nl.weerzien.shared.DocumentId;

/// There is no such paper in that case file.
public class NoSuchDocument extends RuntimeException {
    public NoSuchDocument(DocumentId id) {
        super("no such document " + id);
    }
}
