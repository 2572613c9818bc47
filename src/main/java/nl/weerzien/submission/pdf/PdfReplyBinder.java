package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import nl.weerzien.submission.PagePictures;
import nl.weerzien.submission.ReplyBinder;
import nl.weerzien.submission.ReplyPlan;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Binds answers to the IND with PDFBox, in Dutch.
@Component
class PdfReplyBinder implements ReplyBinder {
    private final Path fonts;
    private final Function<MessageKey, String> words;

    @Autowired
    PdfReplyBinder(@Value("${weerzien.fonts}") Path fonts) {
        this(fonts, key -> Words.in(Language.NL, key));
    }

    PdfReplyBinder(Path fonts, Function<MessageKey, String> words) {
        this.fonts = fonts;
        this.words = words;
    }

    @Override
    public int bind(ReplyPlan plan, PagePictures pictures, OutputStream target) {
        try (var document = new PDDocument();
                var faces = Fonts.open(document, fonts)) {
            var book = new Book(document, new Typesetter(faces), words);
            var papers = new PaperSheets(book, pictures);
            for (var paper : plan.papers()) papers.draw(paper);
            ReplySheets.draw(book, plan);
            PdfBinder.number(book, plan.caseNumber());
            PdfBinder.describe(document, plan.caseNumber(), plan.writtenOn());
            book.pages().forEach(document::addPage);
            Bookmarks.write(document, book, plan);
            document.save(target);
            return document.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
