package nl.weerzien.notice;

import java.time.Instant;
import java.util.Collection;

/// The queue of notices to be sent, worked by whichever node is free. Stands on the transaction that is running.
public interface NoticeQueue {

    /// @param at when they may go out, not before
    void add(Collection<NoticeId> notices, Instant at);

    /// A link by which somebody proves an address.
    void add(ProofId question, Instant at);
}
