package nl.weerzien.submission.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.weerzien.document.Box;
import nl.weerzien.document.Page;
import nl.weerzien.document.Picture;
import nl.weerzien.document.Quality;
import nl.weerzien.document.Reading;
import nl.weerzien.document.Word;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfCopyistTest {
    private static final Path FONTS = Path.of(System.getenv("WEERZIEN_FONTS"));
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1700;

    private final PdfCopyist copyist = new PdfCopyist(FONTS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بيان ولادة",
                "الاسم أحمد خالد الحموي",
                "تاريخ الولادة 12/05/1990 حلب",
                "شناسنامه فاطمه رضایی پدر علی",
                "ምስክር ወረቐት ልደት ሰናይት",
                "CERTIFICATE of Birth Çağla Öztürk",
                "Свидетельство о рождении"
            })
    void what_was_read_can_be_taken_out_again_in_the_order_in_which_it_is_read(String line) throws Exception {
        assertThat(textOf(copyOf(page(1, line)))).containsSubsequence(line.split(" "));
    }

    @Test
    void lines_of_two_directions_stand_one_under_the_other() throws Exception {
        var text = textOf(copyOf(page(1, "Full name", "الاسم الكامل", "ስም")));
        assertThat(text).containsSubsequence("Full", "name", "الاسم", "الكامل", "ስም");
    }

    @Test
    void it_is_a_file_that_can_be_kept() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var copy = copyOf(page(1, "الاسم أحمد", "Name Ahmad 1990"), page(2, "ልደት", "\uD83D\uDE00"));
        try (var parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(copy), PDFAFlavour.PDFA_2_B)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_B, false)
                    .validate(parser);
            assertThat(result.isCompliant())
                    .as("%s", result.getTestAssertions())
                    .isTrue();
        }
    }

    @Test
    void nothing_but_the_picture_can_be_seen() throws Exception {
        try (var pdf = Loader.loadPDF(copyOf(page(1, "الاسم أحمد")))) {
            var seen = new PDFRenderer(pdf).renderImage(0);
            for (int x = 0; x < seen.getWidth(); x += 3)
                for (int y = 0; y < seen.getHeight(); y += 3)
                    assertThat(new Color(seen.getRGB(x, y)).getGreen()).isGreaterThan(240);
        }
    }

    private byte[] copyOf(Page... pages) {
        var target = new ByteArrayOutputStream();
        var reading = new Reading(List.of(pages), List.of(), List.of(), null, "ara", List.of(), Duration.ZERO);
        copyist.copy(reading, _ -> pages[0].picture().jpeg(), target);
        return target.toByteArray();
    }

    private static String textOf(byte[] copy) throws IOException {
        try (var pdf = Loader.loadPDF(copy)) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFC);
        }
    }

    /// Each text is a line; its words stand from the side from which they are read.
    private static Page page(int number, String... lines) {
        var words = new ArrayList<Word>();
        for (int line = 0; line < lines.length; line++) {
            boolean rightToLeft = lines[line].codePoints().anyMatch(sign -> sign >= 0x590 && sign < 0x780);
            int at = 100;
            for (var text : lines[line].split(" ")) {
                int width = 22 * text.length();
                int x = rightToLeft ? WIDTH - at - width : at;
                words.add(new Word(text, new Box(x, 100 + 80 * line, width, 40), 0.9, line));
                at += width + 24;
            }
        }
        return new Page(
                number,
                new Picture(blank(), WIDTH, HEIGHT),
                String.join("\n", lines),
                words,
                0.9,
                0,
                new Quality(0.5, 1, 0, List.of()));
    }

    private static byte[] blank() {
        try {
            var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            var brush = image.createGraphics();
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, WIDTH, HEIGHT);
            brush.dispose();
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
