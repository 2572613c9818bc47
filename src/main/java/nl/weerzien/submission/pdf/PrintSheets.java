package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import nl.weerzien.submission.Print;
import nl.weerzien.submission.pdf.Fonts.Weight;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The pages of a plain paper, filled from the top.
final class PrintSheets {
    private static final float LABEL = 96;
    private static final float LEADING = 15;

    private final PDDocument document;
    private final Typesetter type;
    private final List<PDPage> pages = new ArrayList<>();
    private Sheet sheet;
    private float y;

    PrintSheets(PDDocument document, Typesetter type) throws IOException {
        this.document = document;
        this.type = type;
        this.sheet = fresh();
    }

    void draw(Print print) throws IOException {
        write(print.title(), 20, Weight.BOLD, 28, Ink.TEXT);
        for (var sentence : print.opening()) write(sentence, 10.5f, Weight.REGULAR, LEADING, Ink.TEXT);
        for (var part : print.parts()) {
            y += 14;
            // a heading never stands alone at the foot of a page
            if (y + 2 * LEADING > Sheet.BOTTOM) turnOver();
            write(part.heading(), 12.5f, Weight.BOLD, 19, Ink.DEEP);
            for (var sentence : part.sentences()) write(sentence, 10.5f, Weight.REGULAR, LEADING, Ink.TEXT);
            for (var line : part.lines()) draw(line);
        }
        sheet.close();
        number(print.mark());
    }

    private void draw(Print.Line line) throws IOException {
        var label = type.set(say(line.label()), 10.5f, Weight.REGULAR, LABEL - 8);
        var text = type.set(say(line.text()), 10.5f, Weight.REGULAR, Sheet.WIDTH - LABEL);
        for (var i = 0; i < Math.max(label.size(), text.size()); i++) {
            if (y > Sheet.BOTTOM) turnOver();
            if (i < label.size()) sheet.text(label.get(i), Sheet.LEFT, y, Ink.SOFT);
            if (i < text.size()) sheet.text(text.get(i), Sheet.LEFT + LABEL, y, Ink.TEXT);
            y += LEADING;
        }
        y += 3;
    }

    private void write(MessageKey words, float size, Weight weight, float leading, Ink ink) throws IOException {
        for (var line : type.set(say(words), size, weight, Sheet.WIDTH)) {
            if (y > Sheet.BOTTOM) turnOver();
            sheet.text(line, Sheet.LEFT, y, ink);
            y += leading;
        }
    }

    private void turnOver() throws IOException {
        sheet.close();
        sheet = fresh();
    }

    private Sheet fresh() throws IOException {
        var page = new PDPage(Sheet.PAPER);
        document.addPage(page);
        pages.add(page);
        y = Sheet.TOP + 14;
        return new Sheet(document, page);
    }

    private void number(String mark) throws IOException {
        var foot = Sheet.PAPER.getHeight() - 32;
        for (var i = 0; i < pages.size(); i++)
            try (var again = new Sheet(document, pages.get(i))) {
                var place = type.line((i + 1) + " / " + pages.size(), 9, Weight.REGULAR);
                again.text(place, Sheet.RIGHT - place.width(), foot, Ink.SOFT);
                again.text(type.line(mark, 9, Weight.REGULAR), Sheet.LEFT, foot, Ink.SOFT);
            }
    }

    private static String say(MessageKey words) {
        return Words.in(Language.NL, words);
    }
}
