package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.function.Function;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import nl.weerzien.submission.Binder;
import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.PagePictures;
import nl.weerzien.submission.pdf.Fonts.Weight;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Binds with PDFBox, in Dutch, because the IND reads it.
@Component
class PdfBinder implements Binder {
    private static final Logger log = LoggerFactory.getLogger(PdfBinder.class);
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Path fonts;
    private final Function<MessageKey, String> words;

    @Autowired
    PdfBinder(@Value("${weerzien.fonts}") Path fonts) {
        this(fonts, key -> Words.in(Language.NL, key));
    }

    PdfBinder(Path fonts, Function<MessageKey, String> words) {
        this.fonts = fonts;
        this.words = words;
    }

    @Override
    public int bind(BundlePlan plan, PagePictures pictures, OutputStream target) {
        try (var document = new PDDocument();
                var faces = Fonts.open(document, fonts)) {
            var type = new Typesetter(faces);
            var book = new Book(document, type, words);
            draw(book, plan, pictures);
            describe(document, plan.cover().caseNumber(), plan.cover().preparedOn());
            book.pages().forEach(document::addPage);
            Bookmarks.write(document, book, plan);
            document.save(target);
            warnOf(type.unknownLetters(), plan);
            return document.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void draw(Book book, BundlePlan plan, PagePictures pictures) throws IOException {
        var papers = new PaperSheets(book, pictures);
        for (var paper : plan.papers()) papers.draw(paper);
        OpenSheets.draw(book, plan);
        var index = new IndexSheets(book, plan);
        var indexPages = index.pages();
        index.draw();
        CoverSheet.draw(book, plan, indexPages);
        number(book, plan.cover().caseNumber());
    }

    static void number(Book book, String caseNumber) throws IOException {
        var pages = book.pages();
        for (var i = 0; i < pages.size(); i++)
            try (var sheet = book.again(pages.get(i))) {
                var place = book.line((i + 1) + " / " + pages.size(), 9, Weight.REGULAR);
                sheet.text(place, Sheet.RIGHT - place.width(), Sheet.PAPER.getHeight() - 32, Ink.SOFT);
                sheet.text(
                        book.line(caseNumber, 9, Weight.REGULAR), Sheet.LEFT, Sheet.PAPER.getHeight() - 32, Ink.SOFT);
            }
    }

    /// No names in the metadata: they travel where the pages do not. And nothing of the moment, so that the same
    /// bundle is the same file.
    static void describe(PDDocument document, String caseNumber, LocalDate preparedOn) {
        var bound = preparedOn.atStartOfDay(NETHERLANDS);
        var facts = new PDDocumentInformation();
        facts.setTitle(caseNumber);
        facts.setProducer("Weerzien");
        facts.setCreationDate(GregorianCalendar.from(bound));
        document.setDocumentInformation(facts);
        document.setDocumentId(bound.toEpochSecond());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(Language.NL.locale().toLanguageTag());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static void warnOf(int unknownLetters, BundlePlan plan) {
        if (unknownLetters > 0)
            log.warn(
                    "bundle of case {} was set with {} letters that no font has",
                    plan.cover().caseNumber(),
                    unknownLetters);
    }
}
