package nl.weerzien.readiness;

import java.util.Collection;
import java.util.Map;
import nl.weerzien.checklist.PreparedUnder;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// Keeps under which rules each relative's application is prepared. Nothing is changed or removed: the last one counts.
public interface Preparations {

    /// Under which rules the application for a relative is prepared.
    record Preparation(CaseId caseId, PersonId relative, PreparedUnder rules) {}

    /// The last record of every relative of these case files that has one.
    Map<PersonId, PreparedUnder> of(Collection<CaseId> cases);

    /// Keeps records with whoever acts, in this order.
    ///
    /// @param accepted whether a person saw what changed and accepted it
    void add(Collection<Preparation> records, boolean accepted);
}
