package nl.weerzien.submission.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.BundledPaper;
import nl.weerzien.submission.pdf.Fonts.Weight;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The bundle while it is being bound: its pages by what they are, the type, and the words. The pages before the papers
/// are drawn last, when it is known where everything stands.
final class Book {
    private final PDDocument document;
    private final Typesetter type;
    private final Function<MessageKey, String> words;
    private final PDPage cover = newPage();
    private final List<PDPage> index = new ArrayList<>();
    private final Map<String, List<PDPage>> papers = new LinkedHashMap<>();
    private final List<PDPage> open = new ArrayList<>();

    Book(PDDocument document, Typesetter type, Function<MessageKey, String> words) {
        this.document = document;
        this.type = type;
        this.words = words;
    }

    Sheet coverSheet() throws IOException {
        return new Sheet(document, cover);
    }

    Sheet indexSheet() throws IOException {
        return new Sheet(document, added(index));
    }

    Sheet paperSheet(BundledPaper paper) throws IOException {
        return new Sheet(document, added(papers.computeIfAbsent(paper.label(), _ -> new ArrayList<>())));
    }

    Sheet openSheet() throws IOException {
        return new Sheet(document, added(open));
    }

    /// To add to a page what can only be said when all are there.
    Sheet again(PDPage page) throws IOException {
        return new Sheet(document, page);
    }

    PDPage firstOf(String label) {
        var pages = papers.get(label);
        if (pages == null) throw new IllegalStateException("paper " + label + " was not bound");
        return pages.getFirst();
    }

    Optional<PDPage> firstOpen() {
        return open.stream().findFirst();
    }

    PDPage cover() {
        return cover;
    }

    @Nullable
    PDPage firstIndex() {
        return index.isEmpty() ? null : index.getFirst();
    }

    /// All pages in the order in which they are read.
    List<PDPage> pages() {
        var pages = new ArrayList<PDPage>();
        pages.add(cover);
        pages.addAll(index);
        papers.values().forEach(pages::addAll);
        pages.addAll(open);
        return pages;
    }

    /// The page's number if the index takes `indexPages` pages; the first page of the bundle is 1.
    int numberOf(PDPage page, int indexPages) {
        var number = pages().indexOf(page) + 1;
        return number + indexPages - index.size();
    }

    int count(int indexPages) {
        return pages().size() + indexPages - index.size();
    }

    String say(String key, Object... arguments) {
        return words.apply(new MessageKey(key, arguments));
    }

    String say(MessageKey key) {
        return words.apply(key);
    }

    List<Line> set(String text, float size, Weight weight, float width) {
        return type.set(text, size, weight, width);
    }

    Line line(String text, float size, Weight weight) {
        return type.line(text, size, weight);
    }

    private static PDPage added(List<PDPage> pages) {
        var page = newPage();
        pages.add(page);
        return page;
    }

    private static PDPage newPage() {
        return new PDPage(Sheet.PAPER);
    }
}
