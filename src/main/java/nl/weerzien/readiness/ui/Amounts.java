package nl.weerzien.readiness.ui;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
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
        var paid = amounts(sums, Sum::paid);
        var estimated = amounts(sums, Sum::estimated);
        if (paid.isEmpty() && estimated.isEmpty()) return new MessageKey("readiness.money.nothing");
        if (estimated.isEmpty()) return new MessageKey("readiness.money.paid", paid);
        if (paid.isEmpty()) return new MessageKey("readiness.money.estimated", estimated);
        return new MessageKey("readiness.money.total", paid, estimated);
    }

    private static List<String> amounts(List<Sum> sums, ToLongFunction<Sum> cents) {
        return sums.stream()
                .filter(sum -> cents.applyAsLong(sum) != 0)
                .map(sum -> show(cents.applyAsLong(sum), sum.currency()))
                .toList();
    }

    private static String show(long cents, Currency currency) {
        return show(new Money(cents, currency));
    }
}
