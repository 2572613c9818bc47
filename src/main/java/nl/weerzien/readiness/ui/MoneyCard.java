package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.checklist.Fund;
import nl.weerzien.document.Document;
import nl.weerzien.journey.Expense;
import nl.weerzien.journey.ExpenseId;
import nl.weerzien.journey.FundRequest;
import nl.weerzien.journey.FundRequestId;
import nl.weerzien.journey.Ledger;
import nl.weerzien.journey.Money;
import nl.weerzien.journey.Spending;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// What the road costs, folded away: what was spent for whom, and what was asked of funds. Draws itself anew.
class MoneyCard extends Div {

    /// Keeps what is told; an answer says why nothing was kept.
    interface Purser {
        Ledger ledger();

        /// Where a receipt can be looked at.
        String paper(DocumentId receipt);

        Optional<MessageKey> spend(PersonId relative, Spending spending);

        Optional<MessageKey> correct(ExpenseId wrong, Spending spending);

        void takeBack(ExpenseId expense);

        Optional<MessageKey> ask(Fund fund, Money amount, Set<String> conditions, LocalDate on);

        Optional<MessageKey> move(FundRequestId request, FundRequest.State state, LocalDate on, Set<String> conditions);
    }

    /// What a form needs to know of the family.
    ///
    /// @param names of the relatives, in the family's order
    /// @param papers among which a receipt may be
    record Table(Map<PersonId, String> names, List<Document> papers, Purser purser, LocalDate today) {}

    private final transient Table table;
    private final transient List<Fund> funds;

    MoneyCard(Table table, List<Fund> funds) {
        this.table = table;
        this.funds = funds;
        addClassName("money-card");
        show();
    }

    private Disclosure show() {
        removeAll();
        var kept = table.purser().ledger();
        var folded = new Disclosure(
                new MessageKey("readiness.money.summary", Amounts.total(kept.sums())),
                spent(kept),
                new Card(new MessageKey("readiness.money.add"), new ExpenseForm(table, Optional.empty(), this::again)),
                new FundCard(funds, kept.requests(), table, this::again));
        add(folded);
        return folded;
    }

    /// Draws itself anew and open, with the keyboard at its head.
    private void again() {
        var folded = show();
        folded.setOpen(true);
        folded.reach();
    }

    private Component spent(Ledger kept) {
        var card =
                new Card(new MessageKey("readiness.money.spent"), Say.small(new MessageKey("readiness.money.apart")));
        table.names().forEach((person, name) -> {
            var lines = kept.expensesOf(person).stream().map(this::line).toArray(Component[]::new);
            if (lines.length > 0)
                card.add(Lay.lines(Heading.part(name), Say.small(Amounts.total(kept.sumsOf(person))), Lay.list(lines)));
        });
        return card;
    }

    private Component line(Expense expense) {
        var spending = expense.spending();
        var facts = Lay.lines(
                Say.inline(spending.kind().label()),
                Say.small(
                        new MessageKey("readiness.money.line", spending.payer().label(), spending.day())));
        if (!spending.words().isEmpty()) facts.add(Say.small(spending.words()));
        var receipt = spending.receipt();
        if (receipt != null)
            facts.add(Action.textLink(
                    new MessageKey("readiness.money.receipt"), table.purser().paper(receipt)));
        var line = Lay.lines(Lay.ends(
                facts,
                Lay.row(
                        Say.strong(Amounts.show(spending.amount())),
                        new Pill(
                                spending.certain() == Spending.Certainty.PAID ? Pill.Tone.OK : Pill.Tone.QUIET,
                                spending.certain().label()))));
        line.add(wrong(line, expense));
        return line;
    }

    /// Ways to put an expense right; the form stands in their place once somebody asks for it.
    private Div wrong(Div line, Expense expense) {
        var ways = Lay.actions();
        ways.add(
                Action.quiet(new MessageKey("readiness.money.correct"), () -> {
                    var form = new ExpenseForm(table, Optional.of(expense), this::again);
                    line.replace(ways, form);
                    form.reach();
                }),
                Action.quiet(new MessageKey("readiness.money.take-back"), () -> {
                    table.purser().takeBack(expense.id());
                    again();
                }));
        return ways;
    }
}
