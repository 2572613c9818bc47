package nl.weerzien.document.reader;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.weerzien.document.MediaType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a paper as pictures, decoded one at a time and turned as the camera said.
sealed interface PageSource extends AutoCloseable {
    int count();

    /// @param page from 0
    BufferedImage page(int page) throws IOException;

    @Override
    void close() throws IOException;

    /// @throws UnreadableContent if the content has to be refused, which an inspection would have done
    static PageSource of(byte[] content, MediaType type, Budgets budgets) throws IOException {
        return type == MediaType.PDF ? new Pdf(Loader.loadPDF(content), budgets) : Pictures.of(content, type, budgets);
    }

    /// Pictures in a file.
    record Pictures(PictureFile file, int count, int exif, long limit) implements PageSource {
        private static final int HEIC_SECONDS = 30;

        static Pictures of(byte[] content, MediaType type, Budgets budgets) throws IOException {
            if (type == MediaType.HEIC)
                return new Pictures(
                        new PictureFile(Heic.asJpeg(content, HEIC_SECONDS), MediaType.JPEG),
                        1,
                        Upright.AS_IT_IS,
                        budgets.pixels());
            var file = new PictureFile(content, type);
            return new Pictures(
                    file, type == MediaType.TIFF ? file.count() : 1, orientation(content), budgets.pixels());
        }

        @Override
        public BufferedImage page(int page) throws IOException {
            if (file.pixels(page) > limit) throw new UnreadableContent("document.refused.too-many-pixels");
            return Upright.turn(file.decode(page), exif);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private static int orientation(byte[] content) {
            try {
                var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                        .getFirstDirectoryOfType(ExifIFD0Directory.class);
                if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION))
                    return Upright.AS_IT_IS;
                return directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            } catch (ImageProcessingException | IOException | MetadataException _) {
                return Upright.AS_IT_IS;
            }
        }
    }

    /// Pages of a PDF: a page that is one scan gives the scan itself, any other is drawn.
    record Pdf(PDDocument pdf, Budgets budgets) implements PageSource {
        private static final double POINTS_PER_INCH = 72;
        private static final double DOTS_PER_INCH = 300;
        /// A4 at 300 dots per inch has 8.7 million pixels; larger pages are drawn coarser.
        private static final double PIXELS = 12_000_000;

        @Override
        public int count() {
            return pdf.getNumberOfPages();
        }

        @Override
        public BufferedImage page(int number) throws IOException {
            var page = pdf.getPage(number);
            var scan = PdfScan.of(page, budgets.pixels());
            if (scan != null) return scan;
            var size = page.getCropBox();
            double inches =
                    Math.max(1, size.getWidth()) / POINTS_PER_INCH * Math.max(1, size.getHeight()) / POINTS_PER_INCH;
            float dots = (float) Math.min(DOTS_PER_INCH, Math.sqrt(PIXELS / inches));
            return new PDFRenderer(pdf).renderImageWithDPI(number, dots, ImageType.RGB);
        }

        @Override
        public void close() throws IOException {
            pdf.close();
        }
    }
}
