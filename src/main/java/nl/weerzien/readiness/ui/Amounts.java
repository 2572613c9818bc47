package nl.weerzien.readiness.ui;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.weerzien.journey.Ledger.Sum;
import nl.weerzien.journey.Money;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Words;

/// Amounts as screens show them: `EUR 70,50`, each currency for itself.
final class Amounts {
    private static final int DECIMALS = 2;

    private Amounts() {}

    static String show(Money money) {
        return money.currency().getCurrencyCode() + "\u00a0" + figures(money);
    }

    /// `70,50`, as [Money#typed] reads it.
    static String figures(Money money) {
        var digits = NumberFormat.getInstance(new Locale.Builder()
                .setLocale(Words.locale())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build());
        digits.setMinimumFractionDigits(DECIMALS);
        digits.setMaximumFractionDigits(DECIMALS);
        return digits.format(money.units());
    }

    /// What was paid and what is estimated beside it.
    static MessageKey total(List<Sum> sums) {
        if (sums.isEmpty()) return new MessageKey("readiness.money.nothing");
        return new MessageKey(
                "readiness.money.total",
                sums.stream().map(sum -> show(sum.paid(), sum.currency())).toList(),
                sums.stream().map(sum -> show(sum.estimated(), sum.currency())).toList());
    }

    private static String show(long cents, Currency currency) {
        return show(new Money(cents, currency));
    }
}
