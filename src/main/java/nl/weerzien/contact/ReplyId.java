package nl.weerzien.contact;

import java.util.UUID;
import nl.weerzien.shared.DocumentId;

/// Identifies an answer that was sent to the IND.
public record ReplyId(UUID value) {

    static ReplyId fresh() {
        return new ReplyId(UUID.randomUUID());
    }

    /// Under which it is sealed.
    DocumentId sealedAs() {
        return new DocumentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
