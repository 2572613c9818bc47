package nl.weerzien.contact;

import java.util.List;
import java.util.Optional;
import nl.weerzien.document.Kept;

/// The answers to letters of the IND.
public interface Replies {

    /// In the order in which they were recorded.
    List<Reply> to(LetterId letter);

    Optional<Reply> find(ReplyId id);

    /// Signed by whoever acts.
    void add(Reply reply, Kept kept);

    /// Where it lies sealed; empty when there is no such answer.
    Optional<Kept> kept(ReplyId id);
}
