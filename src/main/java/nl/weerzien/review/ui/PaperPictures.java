package nl.weerzien.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The papers of one item, a page at a time: each paper followed by what translates it.
class PaperPictures extends Div {
    private final transient ReviewWork work;
    private final transient List<Leaf> leaves;
    private int at;

    PaperPictures(ReviewWork work, Item item) {
        this.work = work;
        this.leaves = leaves(item.papers());
        addClassNames("page-picture", "lines");
        show();
    }

    static MessageKey kind(Document paper) {
        return paper.kind().map(KindDescription::title).orElse(new MessageKey("review.paper.unnamed"));
    }

    private void show() {
        removeAll();
        var leaf = leaves.get(at);
        var pages = leaf.paper().receipt().pages();
        var title = new MessageKey("review.paper.page", kind(leaf.paper()), leaf.page(), pages);
        add(Heading.part(title), picture(leaf, title));
        if (leaves.size() > 1)
            add(Lay.ends(
                    Say.small(new MessageKey("review.paper.place", at + 1, leaves.size())),
                    Action.secondary(new MessageKey("review.paper.back"), () -> turn(-1)),
                    Action.secondary(new MessageKey("review.paper.on"), () -> turn(1))));
    }

    private Component picture(Leaf leaf, MessageKey title) {
        if (!(leaf.paper().state() instanceof DocumentState.Read))
            return Lay.lines(
                    Say.paragraph(leaf.paper().state().label()),
                    Say.small(new MessageKey("review.paper.not-readable")));
        var sheet = new Div(
                new Image(DocumentsNavigation.picture(work.documents(), leaf.paper(), leaf.page()), Words.of(title)));
        sheet.addClassName("sheet");
        return sheet;
    }

    private void turn(int by) {
        at = Math.floorMod(at + by, leaves.size());
        show();
    }

    private static List<Leaf> leaves(List<Document> papers) {
        var leaves = new ArrayList<Leaf>();
        for (var paper : papers)
            for (var page = 1; page <= paper.receipt().pages(); page++) leaves.add(new Leaf(paper, page));
        return List.copyOf(leaves);
    }

    private record Leaf(Document paper, int page) {}
}
