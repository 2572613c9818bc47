package nl.weerzien.readiness.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.checklist.Fund;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.journey.ExpenseId;
import nl.weerzien.journey.FundRequest;
import nl.weerzien.journey.FundRequestId;
import nl.weerzien.journey.Ledger;
import nl.weerzien.journey.Money;
import nl.weerzien.journey.MoneyService;
import nl.weerzien.journey.Spending;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;

/// Writes down the money of one case file.
record CasePurser(CaseId caseId, MoneyService money) implements MoneyCard.Purser {
    @Override
    public Ledger ledger() {
        return money.of(caseId);
    }

    @Override
    public String paper(DocumentId receipt) {
        return DocumentsNavigation.paper(caseId, receipt);
    }

    @Override
    public Optional<MessageKey> spend(PersonId relative, Spending spending) {
        return money.spend(caseId, relative, spending);
    }

    @Override
    public Optional<MessageKey> correct(ExpenseId wrong, Spending spending) {
        return money.correct(caseId, wrong, spending);
    }

    @Override
    public void takeBack(ExpenseId expense) {
        money.takeBack(caseId, expense);
    }

    @Override
    public Optional<MessageKey> ask(Fund fund, Money amount, Set<String> conditions, LocalDate on) {
        return money.ask(caseId, fund, amount, conditions, on);
    }

    @Override
    public Optional<MessageKey> move(
            FundRequestId request, FundRequest.State state, LocalDate on, Set<String> conditions) {
        return money.move(caseId, request, state, on, conditions, "");
    }
}
