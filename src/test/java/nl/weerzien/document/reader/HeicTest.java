package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.reader.Wire.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeicTest {
    private final Inspector inspector = new Inspector(Budgets.USUAL);

    private static BufferedImage form() {
        return Papers.form("NotoSans_400Regular.ttf", false, "CERTIFICATE", List.of("Name", "Anna (demo)"));
    }

    @Test
    void a_photograph_of_an_iphone_is_known_by_its_content_and_opened() throws Exception {
        var form = form();
        var photo = Carriers.heic(form);
        assertThat(inspector.inspect(photo)).isEqualTo(new Ending(null, MediaType.HEIC, 1, null));
        try (var pages = PageSource.of(photo, MediaType.HEIC, Budgets.USUAL)) {
            var page = pages.page(0);
            assertThat(pages.count()).isOne();
            assertThat(page.getWidth()).isEqualTo(form.getWidth());
            assertThat(page.getHeight()).isEqualTo(form.getHeight());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.95})
    void one_whose_end_is_missing_is_refused(double kept) throws Exception {
        var photo = Carriers.heic(form());
        var ending = inspector.inspect(Arrays.copyOf(photo, (int) (photo.length * kept)));
        assertThat(ending.reason().key()).isEqualTo("document.refused.truncated");
    }

    @Test
    void nothing_of_it_is_left_lying_about() throws Exception {
        var before = left();
        Heic.asJpeg(Carriers.heic(form()), 30);
        assertThat(left()).isEqualTo(before);
    }

    private static List<Path> left() throws IOException {
        try (var files = Files.list(Path.of("/dev/shm"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("heic"))
                    .toList();
        }
    }
}
