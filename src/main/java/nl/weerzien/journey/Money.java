package nl.weerzien.journey;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount in the currency in which it was paid. Never converted: nobody told us at what rate.
///
/// @param cents hundredths of the unit, in every currency alike; at least 0, at most [#MOST]
public record Money(long cents, Currency currency) {
    /// A hundred million units; more is a slip of the finger.
    public static final long MOST = 10_000_000_000L;

    private static final Pattern TYPED = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?");

    /// @throws IllegalArgumentException if there are too few or too many cents
    public Money {
        if (cents < 0 || cents > MOST) throw new IllegalArgumentException("no amount: " + cents + " " + currency);
    }

    /// An amount as somebody typed it: `1234`, `12,50`, `12.50`, `1.234,50`, `١٬٢٣٤٫٥٠`, in any digits; empty for
    /// anything else.
    public static Optional<Money> typed(String text, Currency currency) {
        var digits = text.strip()
                .codePoints()
                .map(Money::latin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var plain = GROUPED.matcher(digits).matches() ? digits.replace(".", "") : digits;
        if (!TYPED.matcher(plain).matches()) return Optional.empty();
        var cents = new BigDecimal(plain.replace(',', '.')).movePointRight(2).longValueExact();
        return cents == 0 || cents > MOST ? Optional.empty() : Optional.of(new Money(cents, currency));
    }

    /// Decimal and thousands signs, and the comma of Arabic keyboards, become those of Dutch.
    private static int latin(int sign) {
        return switch (sign) {
            case '٫', '،' -> ',';
            case '٬' -> '.';
            default -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign;
        };
    }

    /// `12.50`.
    public BigDecimal units() {
        return BigDecimal.valueOf(cents, 2);
    }
}
