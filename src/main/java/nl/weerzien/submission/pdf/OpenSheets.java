package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.util.List;
import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.OpenPoint;
import nl.weerzien.submission.pdf.Fonts.Weight;

/// What is not in the bundle: what cannot be had and why, and what follows.
final class OpenSheets {
    private static final float INSIDE = Sheet.LEFT + 14;

    private final Book book;
    private Sheet sheet;
    private float y = Sheet.TOP + 14;

    private OpenSheets(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    static void draw(Book book, BundlePlan plan) throws IOException {
        if (plan.open().isEmpty()) return;
        var open = new OpenSheets(book, book.openSheet());
        open.write(book.say("submission.bundle.open"), Sheet.LEFT, 20, Weight.BOLD, 28, Ink.TEXT);
        open.part("submission.bundle.explained", "submission.bundle.explained.meaning", plan.explained());
        open.part("submission.bundle.following", "submission.bundle.following.meaning", plan.following());
        open.sheet.close();
    }

    private void part(String title, String meaning, List<OpenPoint> points) throws IOException {
        if (points.isEmpty()) return;
        y += 12;
        write(book.say(title), Sheet.LEFT, 13, Weight.BOLD, 20, Ink.DEEP);
        write(book.say(meaning), Sheet.LEFT, 10, Weight.REGULAR, 15, Ink.SOFT);
        for (var point : points) {
            y += 10;
            write(book.say(point.title()), Sheet.LEFT, 11.5f, Weight.BOLD, 17, Ink.TEXT);
            for (var reason : point.reasons()) write(book.say(reason), INSIDE, 10.5f, Weight.REGULAR, 16, Ink.TEXT);
            if (point.statement().isBlank()) continue;
            write(book.say("submission.bundle.statement"), INSIDE, 9, Weight.BOLD, 15, Ink.SOFT);
            write(point.statement().strip(), INSIDE, 10.5f, Weight.REGULAR, 16, Ink.TEXT);
        }
    }

    private void write(String text, float x, float size, Weight weight, float leading, Ink ink) throws IOException {
        for (var line : book.set(text, size, weight, Sheet.RIGHT - x)) {
            if (y > Sheet.BOTTOM) turnOver();
            sheet.text(line, line.rightToLeft() ? Sheet.RIGHT - line.width() : x, y, ink);
            y += leading;
        }
    }

    private void turnOver() throws IOException {
        sheet.close();
        sheet = book.openSheet();
        y = Sheet.TOP + 14;
    }
}
