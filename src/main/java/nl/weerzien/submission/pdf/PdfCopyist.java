package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import nl.weerzien.document.Copyist;
import nl.weerzien.document.Page;
import nl.weerzien.document.Reading;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Copies with PDFBox: each page is the picture of the paper and nothing else that can be seen.
@Component
class PdfCopyist implements Copyist {
    /// The longer side of a page, in points: that of A4.
    private static final float LONGER_SIDE = PDRectangle.A4.getHeight();

    private final Path fonts;

    PdfCopyist(@Value("${weerzien.fonts}") Path fonts) {
        this.fonts = fonts;
    }

    @Override
    public void copy(Reading reading, IntFunction<byte[]> pictures, OutputStream target) {
        try (var document = new PDDocument();
                var faces = Fonts.open(document, fonts)) {
            for (var page : reading.pages()) add(document, faces, page, pictures.apply(page.number()));
            Archival.mark(document);
            document.save(target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(PDDocument document, Fonts faces, Page page, byte[] jpeg) throws IOException {
        var image = PDImageXObject.createFromByteArray(document, jpeg, null);
        float scale = LONGER_SIDE / Math.max(image.getWidth(), image.getHeight());
        var sheet = new PDPage(new PDRectangle(image.getWidth() * scale, image.getHeight() * scale));
        document.addPage(sheet);
        try (var pen = new PDPageContentStream(document, sheet)) {
            pen.drawImage(image, 0, 0, image.getWidth() * scale, image.getHeight() * scale);
            // the words know their places in the picture as it was read, which is the picture that is kept
            new HiddenText(pen, faces, scale, sheet.getMediaBox().getHeight()).write(page.words());
        }
    }
}
