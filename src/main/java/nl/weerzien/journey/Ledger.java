package nl.weerzien.journey;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.weerzien.journey.Spending.Certainty;
import nl.weerzien.journey.Spending.Payer;
import nl.weerzien.shared.PersonId;

/// What a family's coming together costs, who pays it, and what was asked of funds.
///
/// @param recorded every expense, superseded ones too
public record Ledger(List<Expense> recorded, List<FundRequest> requests) {
    public Ledger {
        recorded = List.copyOf(recorded);
        requests = List.copyOf(requests);
    }

    /// Amounts of one currency. Currencies stand side by side and are never added up.
    ///
    /// @param paid in hundredths of the unit
    /// @param estimated in hundredths of the unit, beside what was paid
    public record Sum(Currency currency, long paid, long estimated) {
        Sum plus(Spending spending) {
            var cents = spending.amount().cents();
            return spending.certain() == Certainty.PAID
                    ? new Sum(currency, paid + cents, estimated)
                    : new Sum(currency, paid, estimated + cents);
        }
    }

    /// The expenses that count, the earliest day first.
    public List<Expense> expenses() {
        var superseded = new HashSet<ExpenseId>();
        for (var expense : recorded) if (expense.supersedes() != null) superseded.add(expense.supersedes());
        return recorded.stream()
                .filter(expense -> !expense.untrue() && !superseded.contains(expense.id()))
                .sorted(Comparator.comparing(expense -> expense.spending().day()))
                .toList();
    }

    public List<Expense> expensesOf(PersonId person) {
        return expenses().stream()
                .filter(expense -> expense.person().equals(person))
                .toList();
    }

    /// One for every currency in which something is spent, by its code.
    public List<Sum> sums() {
        return sums(_ -> true);
    }

    public List<Sum> sumsOf(PersonId person) {
        return sums(expense -> expense.person().equals(person));
    }

    public List<Sum> sumsBy(Payer payer) {
        return sums(expense -> expense.spending().payer() == payer);
    }

    private List<Sum> sums(Predicate<Expense> which) {
        Map<String, Sum> sums = new TreeMap<>();
        expenses().stream().filter(which).map(Expense::spending).forEach(spending -> {
            var currency = spending.amount().currency();
            sums.merge(
                    currency.getCurrencyCode(), new Sum(currency, 0, 0).plus(spending), (sum, _) -> sum.plus(spending));
        });
        return List.copyOf(sums.values());
    }
}
