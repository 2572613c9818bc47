package nl.weerzien.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.InScripts;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_date_is_day_first_with_western_digits_in_every_language() {
        for (var language : Language.values())
            assertThat(Phrases.of(language).show(LocalDate.of(1990, 5, 12))).isEqualTo("12-05-1990");
    }

    @Test
    void a_year_is_never_grouped() {
        assertThat(Phrases.of(Language.NL).show(2026)).isEqualTo("2026");
        assertThat(Phrases.of(Language.AR).show(2026)).isEqualTo("2026");
    }

    @Test
    void a_country_is_named_in_the_language_of_the_screen() {
        assertThat(Phrases.of(Language.NL).show(new Country("SY"))).isEqualTo("Syrië");
        assertThat(Phrases.of(Language.AR).show(new Country("SY"))).isEqualTo("سوريا");
    }

    @Test
    void a_name_in_a_sentence_stands_in_the_script_of_its_reader() {
        InScripts rahma = reader -> reader.getLanguage().equals("ar") ? "رحمة" : "Rahma";
        var until = new MessageKey("shell.ring.until", LocalDate.of(2026, 9, 20), rahma);
        assertThat(Words.in(Language.AR, until)).endsWith("رحمة");
        assertThat(Words.in(Language.NL, until)).endsWith("Rahma");
    }

    @Test
    void arabic_counts_with_its_own_plurals_and_western_digits() {
        assertThat(Words.in(Language.AR, new MessageKey("shell.ring.left", 2L))).isEqualTo("بقي يومان");
        assertThat(Words.in(Language.AR, new MessageKey("shell.ring.left", 28L)))
                .isEqualTo("بقي 28 يومًا");
    }

    @Test
    void a_date_in_an_arabic_sentence_is_isolated_and_in_a_dutch_one_it_is_not() {
        var until = new MessageKey("shell.ring.until", LocalDate.of(2026, 9, 20), "Rahma");
        assertThat(Words.in(Language.AR, until)).contains("\u206620-09-2026\u2069", "\u2068Rahma\u2069");
        assertThat(Words.in(Language.NL, until)).isEqualTo("tot en met 20-09-2026: Rahma");
    }

    @Test
    void an_arabic_name_in_a_dutch_sentence_is_isolated() {
        var until = new MessageKey("shell.ring.until", LocalDate.of(2026, 9, 20), "رحمة");
        assertThat(Words.in(Language.NL, until)).endsWith("\u2068رحمة\u2069");
    }

    @Test
    void several_values_are_listed_in_the_language() {
        assertThat(Phrases.of(Language.NL).show(List.of("Amal", "Sami", "Rahma")))
                .isEqualTo("Amal, Sami en Rahma");
    }

    @Test
    void a_missing_key_stops_a_test() {
        assertThatThrownBy(() -> Words.of("shell.nobody-wrote-this")).hasMessageContaining("nobody-wrote-this");
    }

    @Test
    void a_simple_argument_shows_our_rendering_while_a_plural_sees_the_number() {
        var format = new MessageFormat(
                Pattern.withShownValues("{0} en {1, plural, one {een brief van {0}} other {# brieven}}"),
                ULocale.forLanguageTag("nl"));
        assertThat(format.format(Map.of("0", "raw", "1", 1, "shown0", "Rahma", "shown1", "1")))
                .isEqualTo("Rahma en een brief van Rahma");
    }
}
