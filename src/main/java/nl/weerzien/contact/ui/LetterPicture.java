package nl.weerzien.contact.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.StreamRegistration;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.contact.LetterPlace;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.Page;
import nl.weerzien.document.Reading;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Drawing;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The pages of a letter below each other, and pieces of them. Pictures have addresses only as long as this stands on a
/// page of their session.
class LetterPicture extends Div {
    private static final int MARGIN = 10;
    private final DocumentService documents;
    private final Document paper;
    private final List<Page> pages;
    private final Map<Integer, StreamRegistration> addresses = new HashMap<>();

    LetterPicture(DocumentService documents, Document paper, Optional<Reading> reading) {
        this.documents = documents;
        this.paper = paper;
        this.pages = reading.map(Reading::pages).orElse(List.of());
        addClassNames("page-picture", "lines");
        addDetachListener(_ -> {
            addresses.values().forEach(StreamRegistration::unregister);
            addresses.clear();
        });
        if (pages.isEmpty()) add(Say.paragraph(new MessageKey("contact.letter.no-picture")));
        for (var page : pages) {
            var sheet = new Div(
                    new Image(address(page.number()), Words.of("contact.letter.page", page.number(), pages.size())));
            sheet.addClassName("sheet");
            add(sheet);
        }
    }

    /// The piece of the picture around a place, enlarged.
    Drawing piece(LetterPlace place) {
        var picture = pages.get(place.page() - 1).picture();
        var box = place.box();
        var piece = new Drawing(
                Words.of("contact.letter.piece"),
                (box.x() - MARGIN) + " " + (box.y() - MARGIN) + " " + (box.width() + 2 * MARGIN) + " "
                        + (box.height() + 2 * MARGIN),
                "<image href=\"" + Drawing.text(address(place.page())) + "\" width=\"" + picture.width()
                        + "\" height=\"" + picture.height() + "\"/>");
        piece.addClassName("piece");
        return piece;
    }

    private String address(int of) {
        return addresses
                .computeIfAbsent(
                        of,
                        number -> VaadinSession.getCurrent()
                                .getResourceRegistry()
                                .registerResource(
                                        DocumentsNavigation.picture(documents, paper, number),
                                        UI.getCurrent().getElement()))
                .getResourceUri()
                .toString();
    }
}
