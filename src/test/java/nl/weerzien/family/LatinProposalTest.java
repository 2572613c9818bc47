package nl.weerzien.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinProposalTest {

    @ParameterizedTest
    @CsvSource({
        "يوسف درويش, Yusuf Darwish",
        "احمد الخطيب, Ahmad al-Khatib",
        "عبد الرحمن, Abd al-Rahman",
        "فاطمه, Fatima",
        "محمد کریمی, Muhammad Karimi",
        "نجیب الله, Najib Allah",
        "ሰላም ተስፋይ, Selam Tesfay",
        "ምሕረት, Mihret",
        "ኪዳነ, Kidane",
        "ዮሐንስ, Yohannes",
        "ገብረሚካኤል, Gebremikael",
        "Хасан Алиев, Khasan Aliev",
        "Шамиль, Shamil",
    })
    void a_name_in_its_own_script_is_proposed_in_latin_letters(String own, String latin) {
        assertThat(LatinProposal.of(own)).contains(latin);
    }

    @ParameterizedTest
    @CsvSource({"قباني, Qabani", "بركات, Barakat", "الحلاق, al-Halaq"})
    void an_arabic_name_that_is_not_frequent_gets_the_likeliest_vowels(String own, String latin) {
        assertThat(LatinProposal.of(own)).contains(latin);
    }

    @Test
    void what_is_in_latin_letters_or_empty_or_of_another_script_has_no_proposal() {
        assertThat(LatinProposal.of("Yusuf")).isEmpty();
        assertThat(LatinProposal.of(" ")).isEmpty();
        assertThat(LatinProposal.of("尤苏夫")).isEmpty();
    }
}
