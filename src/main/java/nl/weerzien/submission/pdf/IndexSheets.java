package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.BundlePlan.Section;
import nl.weerzien.submission.BundledPaper;
import nl.weerzien.submission.BundledPaper.Part;
import nl.weerzien.submission.pdf.Fonts.Weight;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The index: what is asked, the papers that answer it, and where they stand. Every line leads there.
final class IndexSheets {
    private static final float LABEL = Sheet.LEFT + 4;
    private static final float NAME = Sheet.LEFT + 40;
    private static final float BEHIND = NAME + 14;
    private static final float ROOM = Sheet.RIGHT - 36 - BEHIND;

    private final Book book;
    private final List<Row> rows = new ArrayList<>();

    /// Every paper must have been bound.
    IndexSheets(Book book, BundlePlan plan) {
        this.book = book;
        plan.sections().forEach(this::section);
        book.firstOpen().ifPresent(page -> {
            rows.add(heading(book.say("submission.bundle.open")));
            var points = plan.open().stream().map(point -> book.say(point.title()));
            rows.add(row("", NAME, String.join(" · ", points.toList()), "", page));
        });
    }

    /// How many pages it takes.
    int pages() {
        return paged().size();
    }

    void draw() throws IOException {
        var pages = paged();
        for (var i = 0; i < pages.size(); i++)
            try (var sheet = book.indexSheet()) {
                var y = Sheet.TOP + 14;
                if (i == 0) {
                    sheet.text(
                            book.line(book.say("submission.bundle.index"), 20, Weight.BOLD), Sheet.LEFT, y, Ink.TEXT);
                    y += 24;
                }
                for (var row : pages.get(i)) y = draw(sheet, row, y, pages.size());
            }
    }

    private void section(Section section) {
        rows.add(heading(book.say(section.title())));
        section.papers().forEach(paper -> rows.add(paper(paper)));
        for (var label : section.elsewhere())
            rows.add(row("", NAME, book.say("submission.bundle.elsewhere", label), "", book.firstOf(label)));
    }

    private Row paper(BundledPaper paper) {
        var translation = paper.part() == Part.TRANSLATION;
        var kind = translation
                ? book.say("submission.bundle.translation", book.say(paper.kind()))
                : book.say(paper.kind());
        var whose = String.join(" · ", paper.whose());
        return row(paper.label(), translation ? BEHIND : NAME, kind, whose, book.firstOf(paper.label()));
    }

    private Row heading(String title) {
        return new Row("", Sheet.LEFT, book.set(title, 11.5f, Weight.BOLD, Sheet.WIDTH), List.of(), null);
    }

    private Row row(String label, float x, String kind, String whose, PDPage target) {
        var below = whose.isEmpty() ? List.<Line>of() : book.set(whose, 9, Weight.REGULAR, ROOM);
        return new Row(label, x, book.set(kind, 10.5f, Weight.REGULAR, ROOM), below, target);
    }

    private List<List<Row>> paged() {
        var pages = new ArrayList<List<Row>>(List.of(new ArrayList<>()));
        var y = Sheet.TOP + 38;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            // a heading never stands alone at the foot of a page
            var needed = row.height()
                    + (row.target() == null && i + 1 < rows.size()
                            ? rows.get(i + 1).height()
                            : 0);
            if (y + needed > Sheet.BOTTOM && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                y = Sheet.TOP + 14;
            }
            pages.getLast().add(row);
            y += row.height();
        }
        return pages;
    }

    private float draw(Sheet sheet, Row row, float top, int indexPages) throws IOException {
        var first = top + row.space();
        var target = row.target();
        var y = sheet.text(row.title(), row.x(), first, Row.TITLE, target == null ? Ink.DEEP : Ink.TEXT);
        sheet.text(row.below(), row.x(), y, Row.BELOW, Ink.SOFT);
        if (target == null) return top + row.height();
        sheet.text(book.line(row.label(), 10.5f, Weight.BOLD), LABEL, first, Ink.DEEP);
        var number = book.line(String.valueOf(book.numberOf(target, indexPages)), 10.5f, Weight.REGULAR);
        sheet.text(number, Sheet.RIGHT - number.width(), first, Ink.TEXT);
        var bottom = top + row.height();
        sheet.link(Sheet.LEFT, first - 11, Sheet.RIGHT, bottom - 2, target);
        sheet.rule(NAME, Sheet.RIGHT, bottom + 1, 0.4f, Ink.HAIR);
        return bottom;
    }

    /// @param target null for a heading
    private record Row(
            String label,
            float x,
            List<Line> title,
            List<Line> below,
            @Nullable PDPage target) {
        static final float TITLE = 15;
        static final float BELOW = 13;

        float space() {
            return target == null ? 22 : 14;
        }

        float height() {
            return space() + TITLE * (title.size() - 1) + BELOW * below.size() + 7;
        }
    }
}
