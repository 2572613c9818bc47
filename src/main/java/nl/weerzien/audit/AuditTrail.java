package nl.weerzien.audit;

import java.util.List;
import nl.weerzien.shared.CaseId;

/// The record, kept. It can be added to and read; nothing can change it or take from it.
public interface AuditTrail {

    void add(AuditEntry entry);

    /// The latest first.
    ///
    /// @param most how many at most
    List<AuditEntry> of(CaseId id, int most);
}
