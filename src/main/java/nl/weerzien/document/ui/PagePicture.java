package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.Optional;
import nl.weerzien.document.Box;
import nl.weerzien.document.Document;
import nl.weerzien.document.Extract;
import nl.weerzien.document.Page;
import nl.weerzien.document.Reading;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Drawing;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// The picture of a paper, a page at a time, with a frame around each value that was read. The value a person is
/// looking
/// at stands out.
class PagePicture extends Div {
    private final PaperWork work;
    private final Document paper;
    private final List<Page> pages;
    private final List<Extract> extracts;
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
        turn(1);
    }

    /// Shows the page and lets this place on it stand out.
    void look(int onPage, Box box) {
        if (onPage == page && box.equals(looked)) return;
        looked = box;
        if (onPage == page) frame(pages.get(page - 1));
        else turn(onPage);
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
        var picture =
                new Image(new PictureHandler(work, paper, page), Words.of("document.picture.alt", page, pages.size()));
        sheet.removeAll();
        sheet.add(picture);
        frame(shown);
        add(sheet);
        if (pages.size() > 1) add(leaves());
        for (var verdict : shown.quality().verdicts()) add(new Pill(Pill.Tone.WAIT, verdict));
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
        return "<rect class=\"" + name + "\" x=\"" + box.x() + "\" y=\"" + box.y() + "\" width=\"" + box.width()
                + "\" height=\"" + box.height() + "\" rx=\"6\"/>";
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
