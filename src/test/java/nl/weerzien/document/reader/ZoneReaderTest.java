package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines of one pitch, sign by sign. The zone is the specimen of ICAO Doc 9303 part 4.
class ZoneReaderTest {
    private static final String FONT = "NotoSans_400Regular.ttf";
    private static final int PITCH = 32;
    private static final int LINE = 56;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static ZoneReader zones;
    private final BufferedImage page = Papers.blank();

    @BeforeAll
    static void open(@TempDir Path cache) {
        Natives.load(cache);
        zones = new ZoneReader(Papers.MODELS);
    }

    @AfterAll
    static void close() {
        zones.close();
    }

    @Test
    void a_zone_between_lines_of_even_print_is_found() {
        print("THISPAGEWASPRINTEDINLETTERSOFONEPITCH", 600);
        print("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", 1500);
        print("L898902C36UTO7408122F1204159ZE184226B<<<<<10", 1500 + LINE);
        assertThat(read())
                .hasValueSatisfying(seen -> assertThat(seen.zone().proven()).isTrue());
    }

    @Test
    void sentences_in_even_print_are_no_zone() {
        print("IMMIGRATIEENNATURALISATIEDIENSTVRAAG", 1500);
        print("UWAANVRAAGVAN12MAART2026ISONTVANGENU", 1500 + LINE);
        assertThat(read()).isEmpty();
    }

    private Optional<ZoneReader.Seen> read() {
        var colour = Pixels.colour(page);
        try (var sheet = Sheet.of(Pixels.grey(colour))) {
            return zones.read(sheet.grey(), Ink.letters(sheet.blackOnWhite()), 1, TODAY);
        } finally {
            colour.release();
        }
    }

    private void print(String line, int y) {
        var metrics = page.createGraphics().getFontMetrics(Papers.font(FONT, 38));
        for (int i = 0; i < line.length(); i++) {
            int margin = (PITCH - metrics.charWidth(line.charAt(i))) / 2;
            Papers.print(page, FONT, line.substring(i, i + 1), 100 + i * PITCH + margin, y);
        }
    }
}
