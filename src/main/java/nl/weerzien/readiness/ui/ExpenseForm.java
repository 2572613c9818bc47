package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.document.Document;
import nl.weerzien.journey.Money;
import nl.weerzien.journey.Spending;
import nl.weerzien.journey.Spending.Certainty;
import nl.weerzien.journey.Spending.Payer;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Words;

/// Writes down what something cost, or will.
class ExpenseForm extends Card {
    private final transient MoneyCard.Purser purser;
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
    private final Div refused = Lay.lines();

    /// @param changed called after something was kept
    ExpenseForm(
            Map<PersonId, String> names,
            List<Document> papers,
            MoneyCard.Purser purser,
            LocalDate today,
            Runnable changed) {
        super(new MessageKey("readiness.money.add"));
        this.purser = purser;
        this.changed = changed;
        this.receipt = Field.choice(new MessageKey("readiness.money.receipt"), papers, MilestoneForm::paperWords);
        receipt.setEmptySelectionAllowed(true);
        receipt.setVisible(!papers.isEmpty());
        whom.setLabel(Words.of("readiness.money.whom"));
        whom.setItems(names.keySet());
        whom.setItemLabelGenerator(person -> names.getOrDefault(person, ""));
        if (names.size() == 1) whom.setValue(names.keySet().iterator().next());
        certain.setValue(Certainty.PAID);
        payer.setValue(Payer.FAMILY);
        day.setValue(today);
        words.setMaxLength(Spending.LONGEST);
        add(
                Lay.fields(whom, kind, amount.amount, amount.currency, certain, payer, day, receipt, words),
                refused,
                Lay.actions(Action.secondary(new MessageKey("readiness.money.save"), this::save)));
    }

    private void save() {
        needed(whom, whom.isEmpty());
        needed(kind, kind.isEmpty());
        needed(day, day.isEmpty() || day.isInvalid());
        var money = amount.value();
        if (money.isEmpty() || whom.isEmpty() || kind.isEmpty() || day.isEmpty() || day.isInvalid()) return;
        purser.spend(whom.getValue(), spending(money.get())).ifPresentOrElse(this::refuse, () -> {
            Flash.say(Pill.Tone.OK, new MessageKey("readiness.money.saved"));
            changed.run();
        });
    }

    private Spending spending(Money money) {
        var paper = receipt.getValue();
        return new Spending(
                kind.getValue(), money, certain.getValue(), payer.getValue(), day.getValue(), null, words.getValue());
    }

    private void refuse(MessageKey why) {
        refused.removeAll();
        refused.add(new Notice(Pill.Tone.WAIT, why).announced());
    }

    private static void needed(HasValidationProperties field, boolean missing) {
        field.setErrorMessage(Words.of("shell.field.needed"));
        field.setInvalid(missing);
    }
}
