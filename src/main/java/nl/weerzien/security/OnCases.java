package nl.weerzien.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.weerzien.shared.CaseId;

/// Who was put on which case file.
public interface OnCases {

    /// Those who were put on each of the case files that the current user sees; not the disabled, and not supervisors
    /// who see it only because it is of their office.
    Map<CaseId, List<Account>> of(Collection<CaseId> cases);

    /// The case files on which the current user was put.
    List<CaseId> mine();
}
