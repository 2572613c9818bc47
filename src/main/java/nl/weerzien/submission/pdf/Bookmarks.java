package nl.weerzien.submission.pdf;

import nl.weerzien.submission.BundlePlan;
import nl.weerzien.submission.BundledPaper;
import nl.weerzien.submission.ReplyPlan;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The bundle's table of contents beside its pages: what is asked, and under it the papers.
final class Bookmarks {
    private Bookmarks() {}

    static void write(PDDocument document, Book book, BundlePlan plan) {
        var outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        outline.addLast(mark(book.say("submission.bundle.title"), book.cover()));
        var index = book.firstIndex();
        if (index != null) outline.addLast(mark(book.say("submission.bundle.index"), index));
        for (var section : plan.sections()) {
            var labels = section.papers().isEmpty()
                    ? section.elsewhere()
                    : section.papers().stream().map(BundledPaper::label).toList();
            var chapter = mark(book.say(section.title()), book.firstOf(labels.getFirst()));
            outline.addLast(chapter);
            for (var paper : section.papers())
                chapter.addLast(mark(paper.label() + " " + book.say(paper.kind()), book.firstOf(paper.label())));
            chapter.openNode();
        }
        book.firstOpen().ifPresent(page -> outline.addLast(mark(book.say("submission.bundle.open"), page)));
        outline.openNode();
    }

    /// The letter, and the annexes under the points they answer.
    static void write(PDDocument document, Book book, ReplyPlan plan) {
        var outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        outline.addLast(mark(book.say("submission.reply.letter"), book.cover()));
        int number = 0;
        for (var point : plan.points()) {
            number++;
            if (point.papers().isEmpty()) continue;
            var title = book.say("submission.reply.point", number, point.says().asked());
            var chapter = mark(title, book.firstOf(point.papers().getFirst().label()));
            outline.addLast(chapter);
            for (var paper : point.papers())
                chapter.addLast(mark(paper.label() + " " + book.say(paper.kind()), book.firstOf(paper.label())));
            chapter.openNode();
        }
        outline.openNode();
    }

    private static PDOutlineItem mark(String title, PDPage page) {
        var destination = new PDPageFitDestination();
        destination.setPage(page);
        var mark = new PDOutlineItem();
        mark.setTitle(title);
        mark.setDestination(destination);
        return mark;
    }
}
