package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.junit.jupiter.api.Test;

class RecognisedTest {
    private static final List<String> OF_AN_ERITREAN = List.of("tir+eng", "ara+eng", "nld+eng");

    @Test
    void latin_words_that_an_arabic_model_read_well_are_offered_to_latin_models_only() {
        var letter = read("Immigratie- en Naturalisatiedienst", 0.93, "ara+eng");
        assertThat(letter.settles(OF_AN_ERITREAN)).isFalse();
        assertThat(letter.rulesOut("tir+eng")).isTrue();
        assertThat(letter.rulesOut("nld+eng")).isFalse();
    }

    @Test
    void what_a_latin_model_read_rules_out_no_script_since_it_knows_none_but_its_own() {
        assertThat(read("Quetta SS Ag lie", 0.79, "nld+eng").rulesOut("urd+eng"))
                .isFalse();
    }

    @Test
    void latin_words_that_were_read_badly_rule_nothing_out() {
        assertThat(read("Ged lyyill aLL", 0.5, "ara+eng").rulesOut("tir+eng")).isFalse();
    }

    @Test
    void words_in_two_scripts_rule_nothing_out_and_settle_for_the_model_that_reads_both() {
        var bilingual = read("Certificate No: اسم المولود تاريخ الولادة", 0.9, "ara+eng");
        assertThat(bilingual.rulesOut("tir+eng")).isFalse();
        assertThat(bilingual.settles(OF_AN_ERITREAN)).isTrue();
    }

    private static Recognised read(String text, double confidence, String models) {
        return Recognised.of(List.of(new Word(text, new Box(0, 0, 100, 20), confidence, 0)), models);
    }
}
