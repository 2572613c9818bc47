package nl.weerzien.document.reader;

import java.io.IOException;
import java.util.Arrays;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.reader.Wire.Ending;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/// Looks at the container of a paper: what it is, how large it would become, whether it is whole.
final class Inspector {
    private final Tika tika = new Tika();
    private final Budgets budgets;

    Inspector(Budgets budgets) {
        this.budgets = budgets;
    }

    Ending inspect(byte[] content) {
        try {
            var type = type(content);
            return new Ending(null, type, pages(content, type), null);
        } catch (UnreadableContent refused) {
            return Ending.because(refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Ending.because(new UnreadableContent("document.refused.truncated").reason());
        }
    }

    /// The verdicts of a first look at content that was acceptable.
    Ending look(byte[] content) {
        try {
            var type = type(content);
            return new Ending(null, type, 1, null, FirstLook.verdicts(content, type));
        } catch (UnreadableContent refused) {
            return Ending.because(refused.reason());
        }
    }

    /// @throws UnreadableContent if the content is of no type that is accepted
    MediaType type(byte[] content) {
        if (content.length == 0) throw new UnreadableContent("document.refused.empty");
        if (content.length > budgets.bytes()) throw new UnreadableContent("document.refused.too-big");
        var mime = tika.detect(content).replace("image/heif", MediaType.HEIC.mime());
        return Arrays.stream(MediaType.values())
                .filter(type -> type.mime().equals(mime))
                .findFirst()
                .orElseThrow(() -> new UnreadableContent("document.refused.unsupported-type", mime));
    }

    private int pages(byte[] content, MediaType type) throws IOException {
        return switch (type) {
            case PDF -> pdfPages(content);
            case TIFF -> tiffPages(content);
            case HEIC -> {
                checkHeic(content);
                yield 1;
            }
            case JPEG, PNG, WEBP -> {
                checkPicture(content, type);
                yield 1;
            }
        };
    }

    private int pdfPages(byte[] content) throws IOException {
        if (!Wholeness.pdf(content)) throw new UnreadableContent("document.refused.truncated");
        try (var pdf = Loader.loadPDF(content)) {
            int pages = pdf.getNumberOfPages();
            checkPages(pages);
            new PdfBudget(budgets.pixels()).check(pdf);
            return pages;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableContent("document.refused.encrypted");
        }
    }

    private int tiffPages(byte[] content) throws IOException {
        if (!TiffEnds.whole(content)) throw new UnreadableContent("document.refused.truncated");
        try (var pictures = new PictureFile(content, MediaType.TIFF)) {
            int pages = pictures.count();
            checkPages(pages);
            for (int page = 0; page < pages; page++) checkPixels(pictures.pixels(page));
            return pages;
        }
    }

    private void checkPicture(byte[] content, MediaType type) throws IOException {
        try (var picture = new PictureFile(content, type)) {
            checkPixels(picture.pixels(0));
        }
        if (!Wholeness.picture(content, type)) throw new UnreadableContent("document.refused.truncated");
    }

    private void checkHeic(byte[] content) throws IOException {
        if (!Heic.canBeOpened()) throw new UnreadableContent("document.refused.no-heic-here");
        if (!Heic.whole(content)) throw new UnreadableContent("document.refused.truncated");
        checkPixels(Heic.pixels(content));
    }

    private void checkPages(int pages) {
        if (pages == 0) throw new UnreadableContent("document.refused.truncated");
        if (pages > budgets.pages())
            throw new UnreadableContent("document.refused.too-many-pages", pages, budgets.pages());
    }

    private void checkPixels(long pixels) {
        if (pixels > budgets.pixels()) throw new UnreadableContent("document.refused.too-many-pixels");
    }
}
