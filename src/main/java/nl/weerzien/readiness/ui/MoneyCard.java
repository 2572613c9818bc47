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

        void takeBack(ExpenseId expense);

        Optional<MessageKey> ask(Fund fund, Money amount, Set<String> conditions, LocalDate on);

        Optional<MessageKey> move(FundRequestId request, FundRequest.State state, LocalDate on, Set<String> conditions);
    }

    private final transient Map<PersonId, String> names;
    private final transient List<Fund> funds;
    private final transient List<Document> papers;
    private final transient Purser purser;
    private final transient LocalDate today;

    /// @param names of the relatives, in the family's order
    /// @param papers among which a receipt may be
    MoneyCard(Map<PersonId, String> names, List<Fund> funds, List<Document> papers, Purser purser, LocalDate today) {
        this.names = names;
        this.funds = funds;
        this.papers = papers;
        this.purser = purser;
        this.today = today;
        addClassName("money-card");
        show(false);
    }

    private void show(boolean open) {
        removeAll();
        var kept = purser.ledger();
        var folded = new Disclosure(
                new MessageKey("readiness.money.summary", Amounts.total(kept.sums())),
                spent(kept),
                new ExpenseForm(names, papers, purser, today, this::again),
                new FundCard(funds, kept.requests(), purser, today, this::again));
        folded.setOpen(open);
        add(folded);
    }

    private void again() {
        show(true);
    }

    private Component spent(Ledger kept) {
        var card =
                new Card(new MessageKey("readiness.money.spent"), Say.small(new MessageKey("readiness.money.apart")));
        names.forEach((person, name) -> {
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
            facts.add(Action.textLink(new MessageKey("readiness.money.receipt"), purser.paper(receipt)));
        return Lay.lines(
                Lay.ends(
                        facts,
                        Lay.row(
                                Say.strong(Amounts.show(spending.amount())),
                                new Pill(
                                        spending.certain() == Spending.Certainty.PAID ? Pill.Tone.OK : Pill.Tone.QUIET,
                                        spending.certain().label()))),
                Lay.actions(Action.quiet(new MessageKey("readiness.money.take-back"), () -> {
                    purser.takeBack(expense.id());
                    again();
                })));
    }
}
