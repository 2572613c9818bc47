package nl.weerzien.document.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import nl.weerzien.document.MediaType;

/// Tells a file whose end is missing from one that is merely untidy: without its last marker, or with bytes
/// behind it.
final class Wholeness {
    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHUNK_FRAME = 12;
    private static final int PDF_TAIL = 65_536;

    private Wholeness() {}

    static boolean picture(byte[] content, MediaType type) throws IOException {
        return switch (type) {
            case JPEG -> jpeg(content);
            case PNG -> png(content);
            case WEBP -> webp(content);
            case TIFF, HEIC, PDF -> throw new IllegalArgumentException("not a single picture: " + type);
        };
    }

    /// A JPEG that lacks nothing but its end marker decodes without complaint once the marker is added; one
    /// whose data stop early does not.
    private static boolean jpeg(byte[] content) throws IOException {
        if (!complains(content)) return true;
        var ended = Arrays.copyOf(content, content.length + 2);
        ended[content.length] = (byte) 0xFF;
        ended[content.length + 1] = (byte) 0xD9;
        return !complains(ended);
    }

    private static boolean complains(byte[] content) throws IOException {
        try (var picture = new PictureFile(content, MediaType.JPEG)) {
            picture.decodeSmall(0);
            return picture.warnings().stream()
                    .map(warning -> warning.toLowerCase(Locale.ROOT))
                    .anyMatch(warning -> warning.contains("premature") || warning.contains("truncated"));
        }
    }

    /// All chunks up to the end of the image data must be there; the end chunk itself may be missing.
    private static boolean png(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        boolean data = false;
        long at = PNG_SIGNATURE;
        while (at + PNG_CHUNK_FRAME <= content.length) {
            long length = Integer.toUnsignedLong(bytes.getInt((int) at));
            var name = new String(content, (int) at + 4, 4, StandardCharsets.US_ASCII);
            if (name.equals("IEND")) return data;
            if (at + PNG_CHUNK_FRAME + length > content.length) return data && !name.equals("IDAT");
            data |= name.equals("IDAT");
            at += PNG_CHUNK_FRAME + length;
        }
        return data && decodes(content);
    }

    private static boolean decodes(byte[] content) {
        try (var picture = new PictureFile(content, MediaType.PNG)) {
            picture.decodeSmall(0);
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private static boolean webp(byte[] content) {
        if (content.length < 12) return false;
        long promised = Integer.toUnsignedLong(
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
        return promised + 8 <= content.length + 1L;
    }

    /// A PDF says at its end where its table of objects is. Bytes behind that are common and harmless.
    static boolean pdf(byte[] content) {
        int from = Math.max(0, content.length - PDF_TAIL);
        var tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF") || tail.contains("startxref");
    }
}
