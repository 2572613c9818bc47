package nl.weerzien.document.reader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.weerzien.document.MediaType;

/// A file of one or more pictures, opened without decoding any. Keeps everything in memory.
final class PictureFile implements AutoCloseable {
    private static final int SMALL = 400;
    private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};

    private final ImageReader reader;
    private final MemoryCacheImageInputStream stream;
    private final List<String> warnings = new ArrayList<>();

    PictureFile(byte[] content, MediaType type) throws IOException {
        reader = ImageIO.getImageReadersByMIMEType(type.mime()).next();
        stream = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(type == MediaType.PNG ? ended(content) : content));
        reader.setInput(stream);
        reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
    }

    /// A PNG that lacks nothing but its end mark is not decoded without one; a second one does no harm.
    private static byte[] ended(byte[] content) {
        var ended = Arrays.copyOf(content, content.length + PNG_END.length);
        System.arraycopy(PNG_END, 0, ended, content.length, PNG_END.length);
        return ended;
    }

    int count() throws IOException {
        return reader.getNumImages(true);
    }

    /// How many pixels decoding this page would make.
    long pixels(int page) throws IOException {
        return (long) reader.getWidth(page) * reader.getHeight(page);
    }

    BufferedImage decode(int page) throws IOException {
        return Objects.requireNonNull(reader.read(page));
    }

    /// Decodes the first page, leaving out pixels evenly until no more than `most` are left.
    BufferedImage decodeWithin(long most) throws IOException {
        var parameters = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels(0) / most));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return Objects.requireNonNull(reader.read(0, parameters));
    }

    /// Decodes every part of the page, but keeps few of its pixels.
    BufferedImage decodeSmall(int page) throws IOException {
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(reader.getWidth(page), reader.getHeight(page)) / SMALL);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return Objects.requireNonNull(reader.read(page, parameters));
    }

    /// What the decoder found strange so far.
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
