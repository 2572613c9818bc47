package nl.weerzien.readiness;

import java.util.Map;
import nl.weerzien.checklist.PreparedUnder;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// Keeps under which rules each relative's application is prepared. Nothing is changed or removed: the last one counts.
public interface Preparations {

    /// The last record of every relative that has one.
    Map<PersonId, PreparedUnder> of(CaseId caseId);

    /// Keeps a record with whoever acts.
    ///
    /// @param accepted whether a person saw what changed and accepted it
    void add(CaseId caseId, PersonId relative, PreparedUnder record, boolean accepted);
}
