package nl.weerzien.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({
        "12, 1200",
        "'12,5', 1250",
        "12.50, 1250",
        "'1.234,50', 123450",
        "1.234, 123400",
        "١٢٫٥, 1250",
        "۳۰۰, 30000",
        "١٬٢٣٤٫٥٠, 123450",
        "'١٢،٥', 1250",
        "' 7 ', 700",
        "'0,01', 1"
    })
    void an_amount_is_read_as_people_type_it(String typed, long cents) {
        assertThat(Money.typed(typed, EURO)).contains(new Money(cents, EURO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "twelve", "-5", "0", "0,00", "12,345", "1,234,50", "€ 12", "999999999999"})
    void what_is_no_amount_is_none(String typed) {
        assertThat(Money.typed(typed, EURO)).isEmpty();
    }

    @Test
    void an_amount_is_never_below_nothing_nor_beyond_all_sense() {
        assertThatThrownBy(() -> new Money(-1, EURO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(Money.MOST + 1, EURO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Money(1250, EURO).units()).isEqualByComparingTo("12.5");
    }
}
