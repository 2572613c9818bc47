package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.journey.Money;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Words;

/// An amount as somebody types it, and its currency.
final class AmountFields {
    /// The euro, the dollar, and the money of the countries where papers and tickets are paid.
    private static final List<Currency> CURRENCIES = Stream.of(
                    "EUR", "USD", "SYP", "LBP", "TRY", "IQD", "JOD", "ETB", "ERN", "SDG", "YER", "IRR", "AFN", "PKR",
                    "KES", "UGX", "EGP", "SAR", "AED", "INR", "BIF", "NGN", "RUB", "SOS")
            .map(Currency::getInstance)
            .toList();

    final TextField amount = Field.text(new MessageKey("readiness.money.amount"));
    final Select<Currency> currency = new Select<>();

    AmountFields() {
        amount.getElement().setAttribute("inputmode", "decimal");
        currency.setLabel(Words.of("readiness.money.currency"));
        currency.setItems(CURRENCIES);
        currency.setItemLabelGenerator(one -> one.getCurrencyCode() + " " + one.getDisplayName(Words.locale()));
        currency.setValue(CURRENCIES.getFirst());
    }

    /// Begins with an amount told before.
    void show(Money money) {
        amount.setValue(Amounts.figures(money));
        currency.setValue(money.currency());
    }

    /// The amount; empty, and the field says so, when it is none.
    Optional<Money> value() {
        var money = Money.typed(amount.getValue(), currency.getValue());
        amount.setErrorMessage(Words.of("readiness.money.no-amount"));
        amount.setInvalid(money.isEmpty());
        return money;
    }
}
