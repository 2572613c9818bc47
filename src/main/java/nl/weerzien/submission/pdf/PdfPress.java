package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.weerzien.shell.Language;
import nl.weerzien.submission.Press;
import nl.weerzien.submission.Print;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Prints with PDFBox and the letters of the bundles.
@Component
class PdfPress implements Press {
    private final Path fonts;

    PdfPress(@Value("${weerzien.fonts}") Path fonts) {
        this.fonts = fonts;
    }

    @Override
    public void print(Print print, OutputStream target) {
        try (var document = new PDDocument();
                var faces = Fonts.open(document, fonts)) {
            new PrintSheets(document, new Typesetter(faces)).draw(print);
            var facts = new PDDocumentInformation();
            facts.setTitle(print.mark());
            facts.setProducer("Weerzien");
            document.setDocumentInformation(facts);
            document.getDocumentCatalog().setLanguage(Language.NL.locale().toLanguageTag());
            document.save(target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
