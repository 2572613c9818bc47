package nl.weerzien.document.reader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/// The files in which phones and scanners send the picture of a paper.
final class Carriers {
    private static final int START_OF_IMAGE = 2;

    private Carriers() {}

    /// A JPEG whose Exif block says how the camera was held.
    ///
    /// @param orientation 1 to 8
    static byte[] photo(BufferedImage stored, int orientation) {
        var jpeg = Papers.file(stored, "jpg");
        var exif = ByteBuffer.allocate(36)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0})
                .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8}) // big-endian TIFF, first directory at 8
                .putShort((short) 1) // one entry
                .putShort((short) 0x0112) // orientation
                .putShort((short) 3) // a short
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0) // no further directory
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, START_OF_IMAGE)
                .put(exif)
                .put(jpeg, START_OF_IMAGE, jpeg.length - START_OF_IMAGE)
                .array();
    }

    /// A photograph as an iPhone stores it.
    static byte[] heic(BufferedImage photo) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("carriers");
        var png = Files.write(folder.resolve("photo.png"), Papers.file(photo, "png"));
        var heic = folder.resolve("photo.heic");
        var made = new ProcessBuilder("heif-enc", "-q", "80", "-o", heic.toString(), png.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (made.waitFor() != 0) throw new IOException("heif-enc (Debian: libheif-examples) made no photograph");
        return Files.readAllBytes(heic);
    }

    /// A PDF of one picture, filling an A4 page, as scanners make it.
    static byte[] scan(BufferedImage page) throws IOException {
        try (var pdf = new PDDocument()) {
            var sheet = new PDPage(PDRectangle.A4);
            pdf.addPage(sheet);
            try (var content = new PDPageContentStream(pdf, sheet)) {
                var picture = JPEGFactory.createFromImage(pdf, page);
                content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
