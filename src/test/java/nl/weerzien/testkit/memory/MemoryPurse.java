package nl.weerzien.testkit.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerzien.journey.Expense;
import nl.weerzien.journey.FundRequest;
import nl.weerzien.journey.Purse;
import nl.weerzien.shared.CaseId;

/// Expenses and requests, kept in memory.
final class MemoryPurse implements Purse {
    private final Map<CaseId, List<Expense>> expenses = new HashMap<>();
    private final Map<CaseId, List<FundRequest>> requests = new HashMap<>();

    @Override
    public List<Expense> expenses(CaseId caseId) {
        return List.copyOf(expenses.getOrDefault(caseId, List.of()));
    }

    @Override
    public void add(CaseId caseId, Expense expense) {
        expenses.computeIfAbsent(caseId, _ -> new ArrayList<>()).add(expense);
    }

    @Override
    public List<FundRequest> requests(CaseId caseId) {
        return List.copyOf(requests.getOrDefault(caseId, List.of()));
    }

    @Override
    public void add(CaseId caseId, FundRequest request) {
        var all = requests.computeIfAbsent(caseId, _ -> new ArrayList<>());
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).id().equals(request.id())) {
                all.set(i, request);
                return;
            }
        all.add(request);
    }
}
