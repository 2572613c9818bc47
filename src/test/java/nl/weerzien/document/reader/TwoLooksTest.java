package nl.weerzien.document.reader;

import static nl.weerzien.document.reader.FigureAlphabet.ARABIC_INDIC;
import static nl.weerzien.document.reader.FigureAlphabet.PERSIAN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.weerzien.document.reader.FigureReading.Candidate;
import org.junit.jupiter.api.Test;

class TwoLooksTest {
    private final FigureReading whole = FigureReadings.of(ARABIC_INDIC, 0.96, "45268");
    private final FigureReading cutOff = FigureReadings.of(ARABIC_INDIC, 0.8, "5268");

    @Test
    void two_looks_that_see_the_same_are_as_sure_as_both_on_average() {
        var both = whole.with(FigureReadings.of(PERSIAN, 0.86, "45268"));
        assertThat(both.text()).isEqualTo("45268");
        assertThat(both.certainty()).isBetween(0.90, 0.92);
        assertThat(both.alphabet()).isEqualTo(ARABIC_INDIC);
    }

    @Test
    void a_figure_that_one_look_lost_is_there_and_unsure() {
        for (var both : new FigureReading[] {whole.with(cutOff), cutOff.with(whole)}) {
            assertThat(both.candidates()).extracting(Candidate::text).containsExactly("45268", "5268");
            assertThat(both.certainty()).isLessThan(0.5);
            assertThat(both.sure()).hasSize(5);
        }
    }

    @Test
    void a_text_that_both_hold_possible_comes_before_what_one_of_them_is_surer_of() {
        var one = FigureReadings.of(ARABIC_INDIC, 0.6, "17", "12");
        var other = FigureReadings.of(ARABIC_INDIC, 0.5, "12");
        assertThat(one.with(other).text()).isEqualTo("12");
    }

    @Test
    void what_only_one_look_sees_at_all_is_half_as_likely() {
        assertThat(FigureReading.NOTHING.with(whole).certainty()).isEqualTo(0.48);
        assertThat(whole.with(FigureReading.NOTHING).certainty()).isEqualTo(0.48);
        assertThat(FigureReading.NOTHING.with(FigureReading.NOTHING).isEmpty()).isTrue();
    }
}
