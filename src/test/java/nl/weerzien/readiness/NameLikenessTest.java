package nl.weerzien.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Yusuf Darwish, YUSUF DARWISH",
        "Yusuf Darwish, Darwish Yusuf",
        "Müller Şahin, MULLER SAHIN",
        "Işık, ISIK",
        "Abd Allah Hassan, Abdallah Hassan",
        "al-Hassan, Al Hassan",
        "أحمد, احمد",
        "فاطمة علي, فاطمه على",
        "عبد الله, عبدالله",
        "کریم, كريم",
        "محمد, مُحَمَّد"
    })
    void the_same_name_in_other_letters_or_another_order_is_the_same(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(new Likeness.Same());
        assertThat(NameLikeness.of(other, one)).isEqualTo(new Likeness.Same());
    }

    @ParameterizedTest
    @CsvSource({"Yusuf Darwish, Yusuf Ahmad Darwish", "Rahma, Rahma al-Khalil", "أحمد درويش, أحمد محمد درويش"})
    void a_paper_with_fewer_words_of_the_name_could_be_the_same(String one, String other) {
        assertThat(NameLikeness.of(one, other))
                .isEqualTo(new Likeness.CouldBe(new MessageKey("readiness.name.fewer-words")));
    }

    @ParameterizedTest
    @CsvSource({
        "Yusuf Darwish, Youssef Darwish",
        "Mohammed Hassan, Muhammad Hasan",
        "Ahmed, Ahmad",
        "Hussein, Husain",
        "Fatima, Fatimah",
        "Saeed Ali, Saïd Ali"
    })
    void another_spelling_is_likely_the_same(String one, String other) {
        assertThat(NameLikeness.of(one, other))
                .isEqualTo(new Likeness.LikelySame(new MessageKey("readiness.name.spelling")));
    }

    @ParameterizedTest
    @CsvSource({
        "Ahmed Hassan, Ahmed Hussein",
        "Ali, Ala",
        "Rahma Darwish, Amal Darwish",
        "أحمد حسن, أحمد حسين الخطيب",
        "Darwish, Khalil"
    })
    void another_name_is_said_to_differ(String one, String other) {
        assertThat(NameLikeness.of(one, other))
                .isEqualTo(new Likeness.Different(new MessageKey("readiness.name.differs")));
    }

    @ParameterizedTest
    @CsvSource({"Yusuf Darwish, يوسف درويش", "Selam, ሰላም", "Юсуф, يوسف"})
    void names_in_two_scripts_are_compared_by_their_sounds(String one, String other) {
        assertThat(NameLikeness.of(one, other))
                .isEqualTo(new Likeness.LikelySame(new MessageKey("readiness.name.script-likely")));
    }

    @Test
    void across_scripts_nothing_is_simply_the_same_and_another_name_is_said_to_sound_otherwise() {
        assertThat(NameLikeness.of("Hassan", "حسين"))
                .isEqualTo(new Likeness.Different(new MessageKey("readiness.name.script-differs")));
    }

    @Test
    void a_script_nobody_here_knows_is_compared_by_a_person() {
        assertThat(NameLikeness.of("Yusuf", "尤苏夫"))
                .isEqualTo(new Likeness.ForAPerson(new MessageKey("readiness.name.other-script")));
    }

    @Test
    void a_repeated_word_needs_its_own_fellow() {
        assertThat(NameLikeness.of("Ali Ali", "Ali Hassan")).isInstanceOf(Likeness.Different.class);
    }
}
