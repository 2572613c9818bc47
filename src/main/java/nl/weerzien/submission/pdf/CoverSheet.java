package nl.weerzien.submission.pdf;

import java.io.IOException;
import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.BundlePlan.Cover;
import nl.weerzien.submission.BundlePlan.Named;
import nl.weerzien.submission.pdf.Fonts.Weight;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The first page: about whom, by which rules, and what is inside.
final class CoverSheet {
    private static final float FACTS = Sheet.LEFT + 130;

    private final Book book;
    private final Sheet sheet;
    private float y = Sheet.TOP + 36;

    private CoverSheet(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /// @param indexPages how many pages the index takes
    static void draw(Book book, BundlePlan plan, int indexPages) throws IOException {
        try (var sheet = book.coverSheet()) {
            var cover = new CoverSheet(book, sheet);
            cover.title();
            cover.person("submission.bundle.relative", plan.cover().relative());
            cover.person("submission.bundle.sponsor", plan.cover().sponsor());
            cover.facts(plan, indexPages);
        }
    }

    private void title() throws IOException {
        paragraph(book.say("submission.bundle.kicker"), 11, Weight.BOLD, 16, Ink.DEEP);
        y += 26;
        paragraph(book.say("submission.bundle.title"), 28, Weight.BOLD, 36, Ink.TEXT);
        y += 4;
        sheet.rule(Sheet.LEFT, Sheet.LEFT + 72, y, 2, Ink.DEEP);
        y += 50;
    }

    private void person(String role, Named person) throws IOException {
        paragraph(book.say(role), 10, Weight.BOLD, 22, Ink.SOFT);
        paragraph(person.latin(), 18, Weight.BOLD, 25, Ink.TEXT);
        if (person.ownScript() != null) {
            y += 2;
            paragraph(person.ownScript(), 18, Weight.REGULAR, 26, Ink.TEXT);
        }
        if (person.born() != null) paragraph(book.say(person.born()), 11, Weight.REGULAR, 17, Ink.TEXT);
        var number = person.vNumber() == null
                ? book.say("submission.bundle.v-number.none")
                : book.say("submission.bundle.v-number", person.vNumber());
        paragraph(number, 11, Weight.REGULAR, 17, Ink.TEXT);
        y += 26;
    }

    private void facts(BundlePlan plan, int indexPages) throws IOException {
        var cover = plan.cover();
        sheet.rule(Sheet.LEFT, Sheet.RIGHT, y - 10, 0.7f, Ink.HAIR);
        y += 14;
        fact("submission.bundle.case", cover.caseNumber(), null);
        fact("submission.bundle.prepared-on", book.say("submission.bundle.day", cover.preparedOn()), null);
        fact("submission.bundle.rules", book.say(cover.rules()), null);
        supplement(cover);
        var contents =
                book.say("submission.bundle.contents.papers", plan.papers().size(), book.count(indexPages));
        fact("submission.bundle.contents", contents, book.firstIndex());
        for (var page : book.firstOpen().stream().toList()) {
            var number = book.numberOf(page, indexPages);
            point("submission.bundle.explained", plan.explained().size(), number, page);
            point("submission.bundle.following", plan.following().size(), number, page);
        }
    }

    private void supplement(Cover cover) throws IOException {
        var earlier = cover.supplements();
        if (earlier == null) return;
        var words = book.say("submission.bundle.supplement.to", earlier.filedOn(), earlier.print());
        fact("submission.bundle.supplement", words, null);
    }

    private void point(String key, int count, int number, PDPage page) throws IOException {
        if (count > 0) fact(key, book.say("submission.bundle.see-page", count, number), page);
    }

    private void fact(String key, String value, @Nullable PDPage target) throws IOException {
        var top = y - 12;
        sheet.text(book.line(book.say(key), 10.5f, Weight.REGULAR), Sheet.LEFT, y, Ink.SOFT);
        var lines = book.set(value, 10.5f, Weight.REGULAR, Sheet.RIGHT - FACTS);
        y = sheet.text(lines, FACTS, y, 16, target == null ? Ink.TEXT : Ink.DEEP) + 5;
        if (target != null) sheet.link(FACTS, top, Sheet.RIGHT, y - 8, target);
    }

    private void paragraph(String text, float size, Weight weight, float leading, Ink ink) throws IOException {
        y = sheet.text(book.set(text, size, weight, Sheet.WIDTH), Sheet.LEFT, y, leading, ink);
    }
}
