package nl.weerzien.journey;

import java.util.List;
import nl.weerzien.shared.CaseId;

/// Keeps a family's expenses and requests to funds.
public interface Purse {

    /// Every expense that was recorded, superseded ones too, in the order in which we learned it.
    List<Expense> expenses(CaseId caseId);

    void add(CaseId caseId, Expense expense);

    /// Every request, the first asked first.
    List<FundRequest> requests(CaseId caseId);

    /// Adds the last step of a request; of a new request, its first.
    void add(CaseId caseId, FundRequest request);
}
