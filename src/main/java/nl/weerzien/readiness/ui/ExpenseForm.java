package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.document.Document;
import nl.weerzien.journey.Expense;
import nl.weerzien.journey.Money;
import nl.weerzien.journey.Spending;
import nl.weerzien.journey.Spending.Certainty;
import nl.weerzien.journey.Spending.Payer;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// Writes down what something cost, or will; or puts right what was written down.
class ExpenseForm extends Div {
    private final transient MoneyCard.Table table;
    private final transient Optional<Expense> wrong;
    private final transient Runnable changed;
    private final Select<PersonId> whom = new Select<>();
    private final Select<CostKind> kind =
            Field.choice(new MessageKey("readiness.money.kind"), Arrays.asList(CostKind.values()), CostKind::label);
    private final transient AmountFields amount = new AmountFields();
    private final Select<Certainty> certain = Field.choice(
            new MessageKey("readiness.money.certain"), Arrays.asList(Certainty.values()), Certainty::label);
    private final Select<Payer> payer =
            Field.choice(new MessageKey("readiness.money.payer"), Arrays.asList(Payer.values()), Payer::label);
    private final DatePicker day = Field.date(new MessageKey("readiness.money.day"));
    private final Select<Document> receipt;
    private final TextField words = Field.text(new MessageKey("readiness.money.words"));

    /// @param wrong the expense to put right; empty to write down a new one
    /// @param changed called after something was kept, or nothing was to be kept
    ExpenseForm(MoneyCard.Table table, Optional<Expense> wrong, Runnable changed) {
        this.table = table;
        this.wrong = wrong;
        this.changed = changed;
        this.receipt =
                Field.choice(new MessageKey("readiness.money.receipt"), table.papers(), MilestoneForm::paperWords);
        addClassName("lines");
        begin();
        wrong.ifPresent(this::show);
        var save = Action.secondary(
                new MessageKey(wrong.isPresent() ? "readiness.money.right" : "readiness.money.save"), this::save);
        Action.onEnter(save, amount.amount, words);
        var actions = Lay.actions(save);
        if (wrong.isPresent()) actions.add(leave());
        add(Lay.fields(whom, kind, amount.amount, amount.currency, certain, payer, day, receipt, words), actions);
    }

    private void begin() {
        receipt.setEmptySelectionAllowed(true);
        receipt.setVisible(!table.papers().isEmpty());
        whom.setLabel(Words.of("readiness.money.whom"));
        whom.setItems(table.names().keySet());
        whom.setItemLabelGenerator(person -> table.names().getOrDefault(person, ""));
        if (table.names().size() == 1)
            whom.setValue(table.names().keySet().iterator().next());
        certain.setValue(Certainty.PAID);
        payer.setValue(Payer.FAMILY);
        day.setValue(table.today());
        words.setMaxLength(Spending.LONGEST);
    }

    private void show(Expense expense) {
        var told = expense.spending();
        whom.setValue(expense.person());
        whom.setReadOnly(true);
        kind.setValue(told.kind());
        amount.show(told.amount());
        certain.setValue(told.certain());
        payer.setValue(told.payer());
        day.setValue(told.day());
        table.papers().stream()
                .filter(paper -> paper.id().equals(told.receipt()))
                .findFirst()
                .ifPresent(receipt::setValue);
        words.setValue(told.words());
    }

    /// Moves the keyboard into the form.
    void reach() {
        amount.amount.focus();
    }

    private Button leave() {
        var leave = Action.quiet(new MessageKey("readiness.money.leave"), changed);
        Action.onEscape(leave, amount.amount, words);
        return leave;
    }

    private void save() {
        Field.needed(whom, whom.isEmpty());
        Field.needed(kind, kind.isEmpty());
        Field.needed(day, day.isEmpty());
        var money = amount.value();
        if (money.isEmpty() || whom.isEmpty() || kind.isEmpty() || day.isEmpty()) return;
        var told = spending(money.get());
        if (wrong.map(Expense::spending).filter(told::equals).isPresent()) {
            changed.run();
            return;
        }
        var refused = wrong.map(before -> table.purser().correct(before.id(), told))
                .orElseGet(() -> table.purser().spend(whom.getValue(), told));
        refused.ifPresentOrElse(why -> Field.refused(day, why), () -> {
            Flash.say(Pill.Tone.OK, new MessageKey("readiness.money.saved"));
            changed.run();
        });
    }

    private Spending spending(Money money) {
        return new Spending(
                kind.getValue(),
                money,
                certain.getValue(),
                payer.getValue(),
                day.getValue(),
                shownBy(),
                words.getValue());
    }

    /// The paper chosen; one that takes no part in the preparation any more stays the receipt it was.
    private @Nullable DocumentId shownBy() {
        var paper = receipt.getValue();
        if (paper != null) return paper.id();
        return wrong.map(before -> before.spending().receipt())
                .filter(kept ->
                        table.papers().stream().noneMatch(one -> one.id().equals(kept)))
                .orElse(null);
    }
}
