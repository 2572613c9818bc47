package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.nio.file.Path;
import java.util.List;
import nl.weerzien.bench.papers.Lamp;
import nl.weerzien.document.MediaType;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLookTest {
    @BeforeAll
    static void natives(@TempDir Path cache) {
        Natives.load(cache);
    }

    @Test
    void a_good_photograph_passes_without_a_word() {
        assertThat(verdicts(form())).isEmpty();
        assertThat(verdicts(Papers.longForm())).isEmpty();
    }

    @Test
    void an_empty_a_dark_and_a_blurred_one_are_told_at_once() {
        assertThat(verdicts(Papers.blank())).containsExactly("document.quality.blank");
        assertThat(verdicts(new RescaleOp(0.08f, 0, null).filter(form(), null)))
                .containsExactly("document.quality.dark");
        assertThat(verdicts(Papers.blurred(form()))).containsExactly("document.quality.blurred");
    }

    @Test
    void a_paper_of_which_a_side_is_not_on_the_photograph_is_told_at_once() {
        var whole = Papers.longForm();
        var part = whole.getSubimage(170, 0, whole.getWidth() - 170, whole.getHeight());
        var photograph = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var brush = photograph.createGraphics();
        brush.drawImage(part, 0, 0, null);
        brush.dispose();
        assertThat(verdicts(photograph)).containsExactly("document.quality.cut-off");
    }

    @Test
    void a_lamp_that_hides_writing_is_told_at_once() {
        var photograph = new RescaleOp(0.8f, 0, null).filter(Papers.longForm(), null);
        new Lamp(520, 900, 180).shineOn(photograph);
        assertThat(verdicts(photograph)).containsExactly("document.quality.glare");
    }

    @Test
    void the_photograph_of_an_iphone_and_the_scan_in_a_pdf_are_judged_as_any_other() throws Exception {
        var blurred = Papers.blurred(form());
        for (var good : List.of(
                FirstLook.verdicts(Carriers.heic(form()), MediaType.HEIC),
                FirstLook.verdicts(Carriers.scan(form()), MediaType.PDF)))
            assertThat(good).isEmpty();
        for (var bad : List.of(
                FirstLook.verdicts(Carriers.heic(blurred), MediaType.HEIC),
                FirstLook.verdicts(Carriers.scan(blurred), MediaType.PDF)))
            assertThat(bad).extracting(MessageKey::key).containsExactly("document.quality.blurred");
    }

    @Test
    void a_pdf_that_is_written_and_not_scanned_is_not_judged() throws Exception {
        assertThat(FirstLook.verdicts(Papers.pdf(2, ""), MediaType.PDF)).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_looked_at_is_left_to_the_reading() {
        assertThat(FirstLook.verdicts(new byte[] {1, 2, 3}, MediaType.JPEG)).isEmpty();
    }

    @Test
    void a_very_large_photograph_is_looked_at_coarsely() {
        var large = new BufferedImage(6000, 5000, BufferedImage.TYPE_3BYTE_BGR);
        var brush = large.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(form(), 0, 0, 6000, 5000, null);
        brush.dispose();
        assertThat(verdicts(large)).isEmpty();
    }

    private static List<String> verdicts(BufferedImage page) {
        return FirstLook.verdicts(Papers.file(page, "jpg"), MediaType.JPEG).stream()
                .map(MessageKey::key)
                .toList();
    }

    private static BufferedImage form() {
        return Papers.form(
                "NotoSans_400Regular.ttf", false, "CERTIFICATE", List.of("Name", "Anna (demo)", "Sex", "Female"));
    }
}
