package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.util.List;
import nl.weerzien.submission.BundledPaper;
import nl.weerzien.submission.BundledPaper.Part;
import nl.weerzien.submission.ReplyPlan;
import nl.weerzien.submission.ReplyPlan.Point;
import nl.weerzien.submission.pdf.Fonts.Weight;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The letter before the annexes: to whom, about whom, and each point with its answer. Every annex it names leads
/// there.
final class ReplySheets {
    private static final float INSIDE = Sheet.LEFT + 16;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 16;

    private final Book book;
    private Sheet sheet;
    private float y = Sheet.TOP + 14;

    private ReplySheets(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /// The papers must have been bound.
    static void draw(Book book, ReplyPlan plan) throws IOException {
        var letter = new ReplySheets(book, book.coverSheet());
        letter.head(plan);
        int number = 1;
        for (var point : plan.points()) letter.point(number++, point);
        letter.foot(plan);
        letter.sheet.close();
    }

    private void head(ReplyPlan plan) throws IOException {
        plain(plan.sponsor().latin());
        y += 22;
        plain(book.say("submission.reply.to"));
        y += 22;
        plain(book.say("submission.reply.day", plan.writtenOn()));
        bold(book.say("submission.reply.about", plan.theirs()));
        for (var relative : plan.relatives())
            plain(
                    relative.vNumber() == null
                            ? book.say("submission.reply.relative.no-number", relative.latin())
                            : book.say("submission.reply.relative", relative.latin(), relative.vNumber()));
        y += 22;
        plain(book.say("submission.reply.greeting"));
        y += 8;
        plain(book.say("submission.reply.opening", plan.theirs()));
    }

    private void point(int number, Point point) throws IOException {
        y += 12;
        bold(book.say("submission.reply.point", number, point.says().asked()));
        switch (point.says().kind()) {
            case ENCLOSED -> enclosed(point);
            case EXPLAINED -> said("submission.reply.explained", point.says().statement());
            case EXTENSION -> said("submission.reply.extension", point.says().statement());
            case FOLLOWS -> inside(book.say("submission.reply.follows"));
        }
    }

    private void enclosed(Point point) throws IOException {
        for (var paper : point.papers()) annex(paper);
        for (var label : point.elsewhere()) inside(book.say("submission.reply.elsewhere", label), book.firstOf(label));
        if (point.papers().isEmpty() && point.elsewhere().isEmpty()) inside(book.say("submission.reply.by-hand"));
    }

    private void annex(BundledPaper paper) throws IOException {
        var kind = paper.part() == Part.TRANSLATION
                ? book.say("submission.bundle.translation", book.say(paper.kind()))
                : book.say(paper.kind());
        var whose = String.join(", ", paper.whose());
        var words = whose.isEmpty()
                ? book.say("submission.reply.annex", paper.label(), kind)
                : book.say("submission.reply.annex.of", paper.label(), kind, whose);
        inside(words, book.firstOf(paper.label()));
    }

    private void said(String key, String statement) throws IOException {
        inside(book.say(key));
        inside(statement);
    }

    private void foot(ReplyPlan plan) throws IOException {
        if (!plan.unbound().isEmpty()) {
            y += 12;
            var kinds = plan.unbound().stream().map(book::say).toList();
            plain(book.say("submission.reply.unbound", String.join(", ", kinds)));
        }
        y += 18;
        plain(book.say("submission.reply.closing"));
        y += 44;
        plain(plan.sponsor().latin());
    }

    private void plain(String text) throws IOException {
        write(book.set(text, SIZE, Weight.REGULAR, Sheet.WIDTH), Sheet.LEFT, Ink.TEXT, null);
    }

    private void bold(String text) throws IOException {
        write(book.set(text, SIZE, Weight.BOLD, Sheet.WIDTH), Sheet.LEFT, Ink.TEXT, null);
    }

    private void inside(String text) throws IOException {
        write(book.set(text, SIZE, Weight.REGULAR, Sheet.RIGHT - INSIDE), INSIDE, Ink.TEXT, null);
    }

    private void inside(String text, PDPage target) throws IOException {
        write(book.set(text, SIZE, Weight.REGULAR, Sheet.RIGHT - INSIDE), INSIDE, Ink.DEEP, target);
    }

    private void write(List<Line> lines, float x, Ink ink, @Nullable PDPage target) throws IOException {
        for (var line : lines) {
            if (y > Sheet.BOTTOM) turnOver();
            sheet.text(line, line.rightToLeft() ? Sheet.RIGHT - line.width() : x, y, ink);
            if (target != null) sheet.link(x, y - 11, Sheet.RIGHT, y + 3, target);
            y += LEADING;
        }
    }

    private void turnOver() throws IOException {
        sheet.close();
        sheet = book.indexSheet();
        y = Sheet.TOP + 14;
    }
}
