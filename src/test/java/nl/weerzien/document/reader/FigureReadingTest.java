package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import nl.weerzien.document.Box;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/// Reads lines drawn in DejaVu Sans, which has all these figures, or in whatever font stands in for it.
class FigureReadingTest {
    private static final FigureReader READER = new FigureReader();
    /// White paper on all sides, more than the reader takes of it.
    private static final int AROUND = 30;

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @ParameterizedTest
    @CsvSource({
        "12/05/1990, 12/05/1990, WESTERN",
        "02010458731, 02010458731, WESTERN",
        "٢٠١٩/٠٤/٢٧, 2019/04/27, ARABIC_INDIC",
        "٤٥٢٦٨, 45268, ARABIC_INDIC",
        "۱۳۷۱/۰۸/۲۳, 1371/08/23, ARABIC_INDIC",
        "۱۳۷۴/۰۵/۲۶, 1374/05/26, PERSIAN",
        "۰۰۷۳۴۵۸۲۱۹, 0073458219, PERSIAN"
    })
    void figures_of_every_alphabet_are_read_from_left_to_right(String printed, String text, FigureAlphabet alphabet) {
        var reading = read(printed);
        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.alphabet()).isEqualTo(alphabet);
        assertThat(reading.alone()).isTrue();
        assertThat(reading.sure()).hasSameSizeAs(text.chars().boxed().toList());
        assertThat(reading.certainty()).isGreaterThan(0.5);
    }

    @Test
    void a_word_is_no_figure() {
        assertThat(read("الولادة").isEmpty() || !read("الولادة").alone()).isTrue();
        assertThat(read("Aleppo").isEmpty() || !read("Aleppo").alone()).isTrue();
    }

    @Test
    void empty_paper_has_no_figures() {
        assertThat(read(" ").isEmpty()).isTrue();
    }

    /// Sign by sign, so that nothing is reordered.
    private static FigureReading read(String text) {
        var font = new Font("DejaVu Sans", Font.PLAIN, 44);
        assumeTrue(font.canDisplayUpTo(text) < 0, "no font here has these signs");
        boolean word = Character.isLetter(text.charAt(0));
        var picture = new BufferedImage(2 * AROUND + 40 * text.length(), 100, BufferedImage.TYPE_BYTE_GRAY);
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        brush.setColor(Color.BLACK);
        brush.setFont(font);
        int x = AROUND;
        if (word) brush.drawString(text, x, 66);
        else
            for (char sign : text.toCharArray()) {
                brush.drawGlyphVector(font.createGlyphVector(brush.getFontRenderContext(), new char[] {sign}), x, 66);
                x += brush.getFontMetrics().charWidth(sign);
            }
        int width = word ? brush.getFontMetrics().stringWidth(text) : x - AROUND;
        brush.dispose();
        var grey = new Mat(picture.getHeight(), picture.getWidth(), CvType.CV_8UC1);
        grey.put(0, 0, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        var reading = READER.read(grey, new Box(AROUND, 34, width, 33));
        grey.release();
        return reading;
    }
}
