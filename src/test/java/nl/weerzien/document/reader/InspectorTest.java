package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.reader.Wire.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectorTest {
    private static final byte[] JPEG = Papers.file(form(), "jpg");
    private static final byte[] PNG = Papers.file(form(), "png");

    private final Inspector inspector = new Inspector(Budgets.USUAL);

    private static BufferedImage form() {
        return Papers.form(
                "NotoSans_400Regular.ttf", false, "CERTIFICATE", List.of("Name", "Anna (demo)", "Sex", "Female"));
    }

    @Test
    void pictures_are_known_by_their_content() {
        assertThat(inspector.inspect(JPEG)).isEqualTo(new Ending(null, MediaType.JPEG, 1, null));
        assertThat(inspector.inspect(PNG)).isEqualTo(new Ending(null, MediaType.PNG, 1, null));
    }

    @Test
    void pages_are_counted() throws IOException {
        assertThat(inspector.inspect(Papers.tiff(3))).isEqualTo(new Ending(null, MediaType.TIFF, 3, null));
        assertThat(inspector.inspect(Papers.pdf(60, ""))).isEqualTo(new Ending(null, MediaType.PDF, 60, null));
        assertThat(refusal(Papers.pdf(61, ""))).isEqualTo("document.refused.too-many-pages");
        assertThat(refusal(Papers.tiff(61))).isEqualTo("document.refused.too-many-pages");
    }

    @Test
    void each_reason_to_refuse_has_its_own_words() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("document.refused.empty");
        assertThat(refusal(new byte[Budgets.USUAL.bytes() + 1])).isEqualTo("document.refused.too-big");
        assertThat(refusal("a letter".getBytes(StandardCharsets.UTF_8))).isEqualTo("document.refused.unsupported-type");
        assertThat(refusal("GIF89a\1\0\1\0".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("document.refused.unsupported-type");
        assertThat(refusal(Papers.pdf(1, "secret"))).isEqualTo("document.refused.encrypted");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 0.7, 0.95})
    void a_file_whose_end_is_missing_is_refused(double kept) throws IOException {
        for (var whole : List.of(JPEG, PNG, Papers.tiff(4), Papers.pdf(3, "")))
            assertThat(refusal(part(whole, kept))).isEqualTo("document.refused.truncated");
    }

    @Test
    void an_untidy_file_that_can_be_read_is_taken() throws IOException {
        assertThat(inspector.inspect(Arrays.copyOf(JPEG, JPEG.length - 2)).type())
                .isEqualTo(MediaType.JPEG);
        assertThat(inspector.inspect(Arrays.copyOf(JPEG, JPEG.length + 5000)).type())
                .isEqualTo(MediaType.JPEG);
        assertThat(inspector.inspect(Arrays.copyOf(PNG, PNG.length - 12)).type())
                .isEqualTo(MediaType.PNG);
        var pdf = Papers.pdf(1, "");
        assertThat(inspector.inspect(Arrays.copyOf(pdf, pdf.length + 5000)).type())
                .isEqualTo(MediaType.PDF);
    }

    /// 30 000 × 30 000 pixels in a hundred bytes; nothing may be decoded to find out.
    @Test
    void a_picture_that_would_fill_the_memory_is_refused_unseen() {
        var bomb = ByteBuffer.allocate(8 + 25);
        bomb.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(30_000).putInt(30_000).put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.array());
        bomb.putInt(13).put(header.array()).putInt((int) sum.getValue());
        assertThat(refusal(bomb.array())).isEqualTo("document.refused.too-many-pixels");
    }

    private String refusal(byte[] content) {
        var ending = inspector.inspect(content);
        return ending.reason() == null ? "taken" : ending.reason().key();
    }

    private static byte[] part(byte[] whole, double kept) {
        return Arrays.copyOf(whole, (int) (whole.length * kept));
    }
}
