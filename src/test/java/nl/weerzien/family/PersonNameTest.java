package nl.weerzien.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    private static final PersonName YUSUF = PersonName.of(
            new NamePart(NameRole.GIVEN, "Yusuf", "يوسف"),
            new NamePart(NameRole.FATHER, "Ahmad", "أحمد"),
            new NamePart(NameRole.FAMILY, "Darwish", "درويش"));

    @Test
    void the_words_keep_their_order_in_both_scripts() {
        assertThat(YUSUF.latin()).contains("Yusuf Ahmad Darwish");
        assertThat(YUSUF.ownScript()).contains("يوسف أحمد درويش");
    }

    @Test
    void no_surname_is_made_up() {
        var tesfay =
                PersonName.of(NamePart.latin(NameRole.GIVEN, "Tesfay"), NamePart.latin(NameRole.FATHER, "Gebremedhin"));
        assertThat(tesfay.latin(NameRole.FAMILY)).isEmpty();
        assertThat(tesfay.shown()).isEqualTo("Tesfay Gebremedhin");
    }

    @Test
    void a_name_known_in_the_own_script_only_is_shown_in_it() {
        var name = PersonName.of(new NamePart(NameRole.GIVEN, null, "ሰላም"));
        assertThat(name.latin()).isEmpty();
        assertThat(name.ownScript()).contains("ሰላም");
        assertThat(name.shown()).isEqualTo("ሰላም");
        assertThat(name.completeInLatin()).isFalse();
    }

    @Test
    void a_word_known_in_one_script_only_does_not_hide_the_others() {
        var name = PersonName.of(
                new NamePart(NameRole.GIVEN, "Rahma", "رحمة"), new NamePart(NameRole.FAMILY, " ", "درويش"));
        assertThat(name.latin()).contains("Rahma");
        assertThat(name.completeInLatin()).isFalse();
        assertThat(name.shown()).isEqualTo("Rahma درويش");
    }

    @Test
    void two_given_names_are_both_the_short_name() {
        var name = PersonName.of(
                NamePart.latin(NameRole.GIVEN, "Abd Allah"),
                NamePart.latin(NameRole.GIVEN, "Sami"),
                NamePart.latin(NameRole.FAMILY, "Darwish"));
        assertThat(name.given().shown()).isEqualTo("Abd Allah Sami");
        assertThat(PersonName.inLatin("Amal Darwish").given().shown()).isEqualTo("Amal");
    }

    @Test
    void blanks_around_and_inside_words_do_not_count() {
        assertThat(PersonName.inLatin("  Amal   Darwish ").latin()).contains("Amal Darwish");
        assertThat(NamePart.latin(NameRole.GIVEN, " Abd   Allah ").latin()).isEqualTo("Abd Allah");
    }

    @Test
    void a_name_without_words_and_a_word_without_letters_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.inLatin("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> new NamePart(NameRole.GIVEN, null, " "));
    }

    @Test
    void whoever_reads_the_script_of_the_family_reads_the_name_in_it_and_everybody_else_in_latin() {
        assertThat(YUSUF.forReaderOf(Locale.of("ar"))).isEqualTo("يوسف أحمد درويش");
        assertThat(YUSUF.given().forReaderOf(Locale.of("fa"))).isEqualTo("يوسف");
        assertThat(YUSUF.forReaderOf(Locale.of("nl"))).isEqualTo("Yusuf Ahmad Darwish");
        assertThat(YUSUF.forReaderOf(Locale.of("ti"))).isEqualTo("Yusuf Ahmad Darwish");
    }

    @Test
    void a_word_whose_own_script_nobody_wrote_down_is_not_lost_to_its_reader() {
        var amal =
                PersonName.of(new NamePart(NameRole.GIVEN, "Amal", "أمل"), NamePart.latin(NameRole.FAMILY, "Darwish"));
        assertThat(amal.forReaderOf(Locale.of("ar"))).isEqualTo("أمل Darwish");
    }
}
