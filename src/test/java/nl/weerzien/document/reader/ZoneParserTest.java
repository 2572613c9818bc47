package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.document.Box;
import nl.weerzien.document.TravelZone;
import nl.weerzien.document.TravelZone.Format;
import nl.weerzien.document.TravelZone.Protects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The specimens are those of ICAO Doc 9303.
class ZoneParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> PASSPORT =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    private static final List<String> CARD = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    private static final List<String> OLD_CARD =
            List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");
    private static final List<String> LARGE_VISA =
            List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<");
    private static final List<String> SMALL_VISA =
            List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<");

    @Test
    void a_passport_says_everything_and_proves_it() {
        var zone = zone(PASSPORT);
        assertThat(zone.format()).isEqualTo(Format.TD3);
        assertThat(zone.documentCode()).isEqualTo("P");
        assertThat(zone.issuer()).isEqualTo("UTO");
        assertThat(zone.surname()).isEqualTo("ERIKSSON");
        assertThat(zone.givenNames()).isEqualTo("ANNA MARIA");
        assertThat(zone.number()).isEqualTo("L898902C3");
        assertThat(zone.nationality()).isEqualTo("UTO");
        assertThat(zone.sex()).isEqualTo("F");
        assertThat(zone.born()).isEqualTo("1974-08-12");
        assertThat(zone.expires()).isEqualTo("2012-04-15");
        assertThat(zone.optional()).isEqualTo("ZE184226B");
        assertThat(zone.proven()).isTrue();
    }

    @Test
    void cards_and_visas_are_told_by_their_lines() {
        assertThat(zone(CARD).format()).isEqualTo(Format.TD1);
        assertThat(zone(OLD_CARD).format()).isEqualTo(Format.TD2);
        assertThat(zone(LARGE_VISA).format()).isEqualTo(Format.VISA_A);
        assertThat(zone(SMALL_VISA).format()).isEqualTo(Format.VISA_B);
        assertThat(Stream.of(CARD, OLD_CARD, LARGE_VISA, SMALL_VISA).map(ZoneParserTest::zone))
                .allMatch(TravelZone::proven)
                .allMatch(zone -> zone.surname().equals("ERIKSSON"));
    }

    @Test
    void a_long_number_of_a_card_goes_on_in_its_optional_data() {
        var zone = zone(List.of(
                "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"));
        assertThat(zone.number()).isEqualTo("D23145890734");
        assertThat(zone.proven()).isTrue();
    }

    /// Letters are left alone: D and 3 weigh the same, so no check digit tells them apart.
    @TestFactory
    Stream<DynamicTest> one_changed_digit_is_never_proven() {
        return Stream.of(PASSPORT, CARD, OLD_CARD, LARGE_VISA, SMALL_VISA).flatMap(ZoneParserTest::changes);
    }

    private static Stream<DynamicTest> changes(List<String> lines) {
        var layout = ZoneLayout.of(lines).orElseThrow();
        return Stream.of(
                        layout.number(),
                        layout.numberCheck(),
                        layout.birth(),
                        layout.birthCheck(),
                        layout.expiry(),
                        layout.expiryCheck())
                .flatMap(part -> Stream.iterate(part.from(), at -> at < part.to(), at -> at + 1)
                        .filter(at -> Character.isDigit(lines.get(part.line()).charAt(at)))
                        .map(at -> {
                            var changed = new ArrayList<>(lines);
                            var line = new StringBuilder(lines.get(part.line()));
                            char was = line.charAt(at);
                            line.setCharAt(at, was == '3' ? '8' : '3');
                            changed.set(part.line(), line.toString());
                            return DynamicTest.dynamicTest(
                                    line.toString(),
                                    () -> assertThat(zone(changed).proven()).isFalse());
                        }));
    }

    @Test
    void a_letter_read_in_a_date_is_the_digit_it_looks_like() {
        var zone = zone(List.of(PASSPORT.get(0), "L898902C36UTO74O8I22F1204159ZE184226B<<<<<10"));
        assertThat(zone.born()).isEqualTo("1974-08-12");
        assertThat(zone.proven()).isTrue();
    }

    @Test
    void two_opinions_are_settled_by_the_check_digit() {
        var first = List.of(PASSPORT.get(0), "L898902E36UTO7408122F1204159ZE184226B<<<<<10");
        var zone =
                ZoneParser.parse(first, PASSPORT, 1, new Box(0, 0, 1, 1), TODAY).orElseThrow();
        assertThat(zone.number()).isEqualTo("L898902C3");
        assertThat(zone.proven()).isTrue();
    }

    @Test
    void what_nobody_read_is_never_made_up_to_please_a_check_digit() {
        var wrong = List.of(PASSPORT.get(0), "L898902E36UTO7408122F1204159ZE184226B<<<<<10");
        var zone = zone(wrong);
        assertThat(zone.number()).isEqualTo("L898902E3");
        assertThat(zone.proves(Protects.NUMBER)).isFalse();
        assertThat(zone.proves(Protects.BIRTH)).isTrue();
    }

    @Test
    void a_nationality_that_is_none_is_the_issuing_state_if_one_sign_tells_them_apart() {
        assertThat(nationality("SYR", "BYR", "BYR")).isEqualTo("SYR");
        assertThat(nationality("BYR", "SYR", "SYR")).isEqualTo("SYR");
        assertThat(nationality("SYR", "IIQ", "IIQ")).isEqualTo("IIQ");
    }

    @Test
    void a_nationality_is_what_two_opinions_make_of_it_if_only_one_such_state_exists() {
        assertThat(nationality("NLD", "BRI", "ERI")).isEqualTo("ERI");
        assertThat(nationality("NLD", "ETN", "FTH")).isEqualTo("ETH");
    }

    @Test
    void a_true_nationality_stays_as_it_was_read_whatever_the_issuing_state() {
        assertThat(nationality("SDN", "SSD", "SDN")).isEqualTo("SSD");
        assertThat(nationality("D<<", "XXB", "XXB")).isEqualTo("XXB");
    }

    private static String nationality(String issuer, String first, String second) {
        var names = "P<" + issuer + PASSPORT.get(0).substring(5);
        var read = List.of(names, PASSPORT.get(1).replace("UTO", first));
        var again = List.of(names, PASSPORT.get(1).replace("UTO", second));
        return ZoneParser.parse(read, again, 1, new Box(0, 0, 1, 1), TODAY)
                .orElseThrow()
                .nationality();
    }

    @Test
    void a_birth_is_never_ahead_of_today() {
        assertThat(born("261119")).isEqualTo("2026-11-19");
        assertThat(born("261120")).isEqualTo("2026-11-20");
        assertThat(born("261121")).isEqualTo("1926-11-21");
    }

    @Test
    void a_day_that_does_not_exist_is_no_birth_date() {
        assertThat(born("990231")).isNull();
        assertThat(born("9902<<")).isNull();
    }

    @Test
    void names_without_a_second_part_stay_whole() {
        var zone = zone(List.of("P<ERITESFAY<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", PASSPORT.get(1)));
        assertThat(zone.surname()).isEqualTo("TESFAY");
        assertThat(zone.givenNames()).isEmpty();
    }

    @Test
    void lost_fillers_behind_the_names_do_not_matter() {
        assertThat(zone(List.of(PASSPORT.get(0).substring(0, 41), PASSPORT.get(1)))
                        .proven())
                .isTrue();
    }

    @Test
    void other_lines_are_no_zone() {
        assertThat(parse(List.of("THE STATE OF ERITREA", "BIRTH CERTIFICATE"))).isEmpty();
        assertThat(parse(List.of(PASSPORT.get(0), PASSPORT.get(1).substring(2))))
                .isEmpty();
        assertThat(parse(List.of(PASSPORT.get(0)))).isEmpty();
    }

    private static LocalDate born(String figures) {
        var line = "L898902C36UTO" + figures + ZoneParser.checkDigit(figures) + "F1204159ZE184226B<<<<<10";
        return zone(List.of(PASSPORT.get(0), line)).born();
    }

    private static TravelZone zone(List<String> lines) {
        return parse(lines).orElseThrow();
    }

    private static Optional<TravelZone> parse(List<String> lines) {
        return ZoneParser.parse(lines, lines, 1, new Box(0, 0, 1, 1), TODAY);
    }
}
