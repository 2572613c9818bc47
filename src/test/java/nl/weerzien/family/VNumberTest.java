package nl.weerzien.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"2812345678", " 281 234 5678 ", "281.234.5678", "281-234-5678", "٢٨١٢٣٤٥٦٧٨", "۲۸۱۲۳۴۵۶۷۸"})
    void ten_digits_are_read_however_they_are_written(String text) {
        assertThat(VNumber.parse(text)).contains(new VNumber("2812345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "281234567", "28123456789", "28123A5678", "0000000000", "2222222222", "𝟐812345678x"})
    void anything_else_is_no_v_number(String text) {
        assertThat(VNumber.parse(text)).isEmpty();
    }

    @Test
    void it_is_shown_as_the_ind_prints_it() {
        assertThat(new VNumber("2812345678")).hasToString("2812345678");
    }
}
