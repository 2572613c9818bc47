package nl.weerzien.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.StreamRegistration;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.document.Box;
import nl.weerzien.document.Document;
import nl.weerzien.document.Extract;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.document.NotOpened;
import nl.weerzien.document.Page;
import nl.weerzien.document.Reading;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Drawing;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.PrivateDownload;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// The picture of a paper, a page at a time, with a frame around each value that was read. The value a person is
/// looking
/// at stands out. Pictures have addresses only as long as this stands on a page of their session.
class PagePicture extends Div {
    private static final int MARGIN = 8;
    private final PaperWork work;
    private final Document paper;
    private final List<Page> pages;
    private final List<Extract> extracts;
    private final Map<Integer, StreamRegistration> addresses = new HashMap<>();
    private final Div sheet = new Div();
    private int page;
    private @Nullable Box looked;
    private @Nullable Drawing frames;

    PagePicture(PaperWork work, Document paper, Optional<Reading> reading) {
        this.work = work;
        this.paper = paper;
        this.pages = reading.map(Reading::pages).orElse(List.of());
        this.extracts = reading.map(Reading::extracts).orElse(List.of());
        addClassNames("page-picture", "lines");
        sheet.addClassName("sheet");
        addDetachListener(_ -> {
            addresses.values().forEach(StreamRegistration::unregister);
            addresses.clear();
        });
        turn(1);
    }

    /// Shows the page and lets this place on it stand out.
    void look(int onPage, Box box) {
        if (onPage == page && box.equals(looked)) return;
        looked = box;
        if (onPage == page) frame(pages.get(page - 1));
        else turn(onPage);
    }

    /// The piece of the picture around a place, enlarged.
    Drawing piece(int onPage, Box box, String title) {
        var picture = pages.get(onPage - 1).picture();
        return new Drawing(
                title,
                (box.x() - MARGIN) + " " + (box.y() - MARGIN) + " " + (box.width() + 2 * MARGIN) + " "
                        + (box.height() + 2 * MARGIN),
                "<image href=\"" + Drawing.text(address(onPage)) + "\" width=\"" + picture.width() + "\" height=\""
                        + picture.height() + "\"/>");
    }

    private String address(int of) {
        return addresses
                .computeIfAbsent(
                        of,
                        number -> VaadinSession.getCurrent()
                                .getResourceRegistry()
                                .registerResource(
                                        DocumentsNavigation.picture(work.documents(), paper, number),
                                        UI.getCurrent().getElement()))
                .getResourceUri()
                .toString();
    }

    private void turn(int to) {
        page = to;
        removeAll();
        frames = null;
        if (pages.isEmpty()) {
            add(Say.paragraph(new MessageKey("document.picture.none")));
            return;
        }
        var shown = pages.get(page - 1);
        sheet.removeAll();
        sheet.add(new Image(address(page), Words.of("document.picture.alt", page, pages.size())));
        frame(shown);
        add(sheet, Lay.row(larger(), copy()));
        if (pages.size() > 1) add(leaves());
        for (var verdict : shown.quality().verdicts())
            add(new Pill(Pill.Tone.WAIT, verdict), Say.small(Outcome.cure(verdict)));
    }

    private Anchor larger() {
        var link = Action.textLink(new MessageKey("document.picture.larger"), address(page));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    /// The whole paper as a PDF in which words can be searched.
    private Anchor copy() {
        var copy = new PrivateDownload(
                "application/pdf",
                "copy.pdf",
                target -> work.copies().write(paper.caseId(), paper.id(), target),
                NoSuchDocument.class,
                NotOpened.class);
        var link = new Anchor(copy, Words.of("document.picture.copy"));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private void frame(Page shown) {
        if (frames != null) sheet.remove(frames);
        frames = frames(shown);
        sheet.add(frames);
    }

    private Drawing frames(Page shown) {
        var shapes = new StringBuilder();
        for (var extract : extracts) if (extract.page() == page) shapes.append(frame(extract.box(), "read"));
        if (looked != null) shapes.append(frame(looked, "looked"));
        return new Drawing(
                Words.of("document.picture.frames"),
                "0 0 " + shown.picture().width() + " " + shown.picture().height(),
                shapes.toString());
    }

    private static String frame(Box box, String name) {
        return "<rect class=\"" + name + "\" x=\"" + (box.x() - MARGIN) + "\" y=\"" + (box.y() - MARGIN) + "\" width=\""
                + (box.width() + 2 * MARGIN) + "\" height=\"" + (box.height() + 2 * MARGIN) + "\" rx=\"6\"/>";
    }

    private Div leaves() {
        var back = Action.secondary(new MessageKey("document.picture.back"), () -> leaf(-1));
        back.setEnabled(page > 1);
        var on = Action.secondary(new MessageKey("document.picture.on"), () -> leaf(1));
        on.setEnabled(page < pages.size());
        return Lay.row(back, Say.inline(new MessageKey("document.picture.page", page, pages.size())), on);
    }

    private void leaf(int by) {
        looked = null;
        turn(page + by);
    }
}
