package nl.weerzien.contact;

import nl.weerzien.shared.MessageKey;

/// What became of an answer that was told to be sent.
public sealed interface ReplyKept {

    /// It is frozen, and the road knows it.
    record Recorded(Reply reply) implements ReplyKept {}

    /// Nothing was recorded; what was typed can be corrected and told again.
    record Refused(MessageKey reason) implements ReplyKept {}
}
