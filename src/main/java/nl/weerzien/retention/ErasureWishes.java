package nl.weerzien.retention;

import java.util.Optional;
import nl.weerzien.shared.CaseId;

/// Keeps what families said about erasure.
public interface ErasureWishes {

    /// The one that counts: the last.
    Optional<ErasureWish> of(CaseId caseId);

    void add(ErasureWish wish);
}
