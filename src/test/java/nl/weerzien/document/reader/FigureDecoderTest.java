package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weerzien.document.reader.FigureReading.Candidate;
import org.junit.jupiter.api.Test;

class FigureDecoderTest {

    @Test
    void a_sign_seen_at_neighbouring_places_stands_once_and_twice_only_with_a_gap() {
        assertThat(FigureDecoder.decode(line("1122")).text()).isEqualTo("12");
        assertThat(FigureDecoder.decode(line("11_1")).text()).isEqualTo("11");
    }

    @Test
    void persian_and_arabic_indic_figures_have_the_same_values() {
        var arabic = FigureDecoder.decode(line("\u0664\u0665\u0666"));
        var persian = FigureDecoder.decode(line("\u06F4\u06F5\u06F6"));
        assertThat(arabic.text()).isEqualTo("456").isEqualTo(persian.text());
        assertThat(arabic.alphabet()).isEqualTo(FigureAlphabet.ARABIC_INDIC);
        assertThat(persian.alphabet()).isEqualTo(FigureAlphabet.PERSIAN);
        assertThat(persian.printed()).isEqualTo("\u06F4\u06F5\u06F6");
    }

    @Test
    void the_doubt_between_two_shapes_of_one_value_is_no_doubt() {
        var likely = line("\u0664");
        int place = 0;
        likely[place][FigureSigns.number('\u0664')] = 0.5f;
        likely[place][FigureSigns.number('\u06F4')] = 0.5f;
        assertThat(FigureDecoder.decode(likely).certainty()).isGreaterThan(0.95);
    }

    @Test
    void what_else_it_may_be_comes_along_with_how_likely_it_is() {
        var likely = line("17");
        likely[1][FigureSigns.number('7')] = 0.7f;
        likely[1][FigureSigns.number('1')] = 0;
        likely[1][FigureSigns.number('2')] = 0.3f;
        var reading = FigureDecoder.decode(likely);
        assertThat(reading.candidates()).extracting(Candidate::text).startsWith("17", "12");
        assertThat(reading.candidates().getFirst().share()).isBetween(0.65, 0.75);
        assertThat(reading.sure().getLast()).isBetween(0.65, 0.75);
        assertThat(reading.certainty()).isLessThan(0.75);
    }

    @Test
    void words_beside_figures_are_left_out_and_told_of() {
        var reading = FigureDecoder.decode(line("x: 12/05"));
        assertThat(reading.text()).isEqualTo("12/05");
        assertThat(reading.alone()).isFalse();
        assertThat(FigureDecoder.decode(line("x x")).isEmpty()).isTrue();
        assertThat(FigureDecoder.decode(line("___")).isEmpty()).isTrue();
    }

    @Test
    void ethiopic_numerals_are_told_in_western_figures_and_shown_as_they_are_printed() {
        var reading = FigureDecoder.decode(line("\u1372\u1371\u137B\u1379\u136A"));
        assertThat(reading.alphabet()).isEqualTo(FigureAlphabet.ETHIOPIC);
        assertThat(reading.text()).isEqualTo("1982");
        assertThat(reading.printed()).isEqualTo("\u1372\u1371\u137B\u1379\u136A");
    }

    @Test
    void ethiopic_numerals_that_make_no_number_are_none() {
        assertThat(FigureDecoder.decode(line("\u1371\u1372\u137B")).certainty()).isLessThan(0.05);
    }

    @Test
    void one_line_is_in_one_alphabet() {
        var likely = line("12");
        likely[0][FigureSigns.number('1')] = 0.45f;
        likely[0][FigureSigns.number('\u0661')] = 0.5f;
        assertThat(FigureDecoder.decode(likely).text()).isEqualTo("12");
        assertThat(FigureDecoder.decode(likely).alphabet()).isEqualTo(FigureAlphabet.WESTERN);
    }

    @Test
    void eastern_groups_between_hyphens_are_shown_in_western_figures() {
        assertThat(FigureAlphabet.PERSIAN.printed("1371/08/23")).isEqualTo("۱۳۷۱/۰۸/۲۳");
        assertThat(FigureAlphabet.PERSIAN.printed("1371-08-23")).isEqualTo("1371-08-23");
    }

    /// One place for each sign, almost sure; `_` is a place without any.
    private static float[][] line(String signs) {
        var likely = new float[signs.length()][FigureSigns.COUNT];
        for (int place = 0; place < likely.length; place++) {
            char sign = signs.charAt(place);
            likely[place][FigureSigns.BLANK] = 0.005f;
            likely[place][sign == '_' ? FigureSigns.BLANK : FigureSigns.number(sign)] = 0.99f;
        }
        return likely;
    }
}
