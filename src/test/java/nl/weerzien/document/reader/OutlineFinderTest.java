package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerzien.document.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

class OutlineFinderTest {
    private static final Point[] ASLANT = {
        new Point(420, 300), new Point(2010, 380), new Point(2290, 2900), new Point(180, 2820)
    };
    private static final double EXACT = 6;

    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void the_corners_of_a_paper_photographed_from_aside_are_found() {
        var photograph = Photographs.table();
        Photographs.lay(photograph, form(), ASLANT);
        var corners = OutlineFinder.find(photograph).orElseThrow().corners();
        for (int i = 0; i < 4; i++) {
            assertThat(corners[i].x).isCloseTo(ASLANT[i].x, within(EXACT));
            assertThat(corners[i].y).isCloseTo(ASLANT[i].y, within(EXACT));
        }
    }

    @Test
    void the_shadow_of_a_hand_has_no_edge() {
        var photograph = Photographs.table();
        Photographs.lay(photograph, form(), ASLANT);
        var light = new Mat(photograph.size(), CvType.CV_8UC3, new Scalar(255, 255, 255));
        Imgproc.rectangle(light, new Point(0, 0), new Point(1100, 3200), new Scalar(140, 140, 140), -1);
        Imgproc.blur(light, light, new Size(201, 201));
        Core.multiply(photograph, light, photograph, 1 / 255.0);
        var corners = OutlineFinder.find(photograph).orElseThrow().corners();
        for (int i = 0; i < 4; i++) assertThat(corners[i].x).isCloseTo(ASLANT[i].x, within(EXACT));
    }

    @Test
    void a_page_without_anything_around_it_has_no_outline() {
        assertThat(OutlineFinder.find(Pixels.colour(form()))).isEmpty();
        assertThat(OutlineFinder.find(Pixels.colour(Papers.blank()))).isEmpty();
    }

    @Test
    void a_table_without_a_paper_and_a_landscape_have_none() {
        assertThat(OutlineFinder.find(Photographs.table())).isEmpty();
        var hills = new Mat(1200, 1600, CvType.CV_8UC3, new Scalar(230, 190, 150));
        for (int x = 0; x < 1600; x++)
            Imgproc.line(
                    hills,
                    new Point(x, 700 + 120 * Math.sin(x / 170.0) + 25 * Math.sin(x / 31.0)),
                    new Point(x, 1200),
                    new Scalar(50, 120 + 30 * Math.sin(x / 9.0), 60),
                    1);
        assertThat(OutlineFinder.find(hills)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 4000", "4000, 1", "2, 3", "7, 7", "30, 4200", "640, 480"})
    void a_picture_of_any_size_can_be_looked_at(int width, int height) {
        var picture = new Mat(height, width, CvType.CV_8UC3, new Scalar(40, 40, 40));
        if (height > 4 && width > 4)
            Imgproc.rectangle(
                    picture, new Point(1, 1), new Point(width - 2.0, height - 2.0), new Scalar(250, 250, 250), -1);
        OutlineFinder.find(picture)
                .ifPresent(outline -> outline.flattened(picture).release());
    }

    @Test
    void a_paper_beside_which_another_one_lies_is_not_alone() {
        var photograph = Photographs.table();
        Photographs.lay(
                photograph,
                form(),
                new Point(100, 100),
                new Point(1500, 130),
                new Point(1540, 3000),
                new Point(60, 2950));
        var outline =
                new Outline(new Point(100, 100), new Point(1500, 130), new Point(1540, 3000), new Point(60, 2950));
        assertThat(outline.isAlone(photograph)).isTrue();
        Photographs.lay(
                photograph,
                form(),
                new Point(1620, 900),
                new Point(2380, 900),
                new Point(2380, 2000),
                new Point(1620, 2000));
        assertThat(outline.isAlone(photograph)).isFalse();
    }

    @Test
    void what_is_written_on_a_paper_seen_from_aside_is_read_where_it_stands_on_the_picture() {
        var photograph = Photographs.table();
        Photographs.lay(photograph, form(), ASLANT);
        try (var reading = new PageReading(Papers.MODELS)) {
            var page = reading.read(Photographs.picture(photograph), 1, List.of("eng"), LocalDate.of(2026, 6, 1))
                    .page();
            assertThat(page.text()).contains("Row 1", "Value 1 of 10", "Row 10", "Value 10 of 10");
            double across = page.picture().width() / 1650.0;
            double down = page.picture().height() / 2330.0;
            for (int row = 1; row <= 10; row++) {
                var box = word(page.words(), "Row", row - 1).box();
                assertThat(box.x()).isCloseTo((int) (170 * across), within(14));
                assertThat(box.bottom()).isCloseTo((int) ((360 + (row - 1) * 100 + 65) * down), within(14));
            }
        }
    }

    private static Word word(List<Word> words, String text, int which) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private static BufferedImage form() {
        return Papers.form(
                "NotoSans_400Regular.ttf",
                false,
                "CERTIFICATE OF BIRTH",
                IntStream.rangeClosed(1, 10)
                        .boxed()
                        .flatMap(row -> List.of("Row " + row, "Value " + row + " of 10").stream())
                        .toList());
    }
}
