package nl.weerzien.submission.pdf;

import java.io.IOException;
import nl.weerzien.submission.BundledPaper;
import nl.weerzien.submission.BundledPaper.Part;
import nl.weerzien.submission.PagePictures;
import nl.weerzien.submission.pdf.Fonts.Weight;

/// The pages of the papers: each picture whole, under a thin line that says which paper it is.
final class PaperSheets {
    private static final float EDGE = 36;
    private static final float CAPTION = 40;
    private static final float PICTURE = 54;

    private final Book book;
    private final PagePictures pictures;

    PaperSheets(Book book, PagePictures pictures) {
        this.book = book;
        this.pictures = pictures;
    }

    void draw(BundledPaper paper) throws IOException {
        for (var page = 1; page <= paper.pages(); page++)
            try (var sheet = book.paperSheet(paper)) {
                caption(sheet, paper, page);
                sheet.picture(picture(paper, page), EDGE, PICTURE, Sheet.PAPER.getWidth() - EDGE, Sheet.BOTTOM + 10);
            }
    }

    private void caption(Sheet sheet, BundledPaper paper, int page) throws IOException {
        var right = Sheet.PAPER.getWidth() - EDGE;
        var place = book.line(book.say("submission.bundle.page-of", page, paper.pages()), 9, Weight.REGULAR);
        sheet.text(place, right - place.width(), CAPTION, Ink.SOFT);
        var label = book.line(paper.label(), 10, Weight.BOLD);
        sheet.text(label, EDGE, CAPTION, Ink.DEEP);
        var start = EDGE + label.width() + 10;
        var room = right - place.width() - 14 - start;
        var lines = book.set(named(paper), 9, Weight.REGULAR, room);
        // a caption too long for its line grows upwards, away from the picture
        sheet.text(lines, start, CAPTION - 11 * (lines.size() - 1), 11, Ink.TEXT);
        sheet.rule(EDGE, right, CAPTION + 6, 0.5f, Ink.HAIR);
    }

    private String named(BundledPaper paper) {
        var kind = paper.part() == Part.TRANSLATION
                ? book.say("submission.bundle.translation", book.say(paper.kind()))
                : book.say(paper.kind());
        return paper.whose().isEmpty() ? kind : kind + " · " + String.join(" · ", paper.whose());
    }

    private LatePicture picture(BundledPaper paper, int page) throws IOException {
        try (var picture = pictures.open(paper.document(), page)) {
            return new LatePicture(Jpeg.measure(picture), () -> pictures.open(paper.document(), page));
        }
    }
}
