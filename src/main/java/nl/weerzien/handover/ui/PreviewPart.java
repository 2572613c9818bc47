package nl.weerzien.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.handover.Dossier;
import nl.weerzien.handover.Piece;
import nl.weerzien.handover.Withheld;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// What goes into the archive and what stays behind, and the button that makes it.
class PreviewPart extends Div {

    /// Makes the archive.
    @FunctionalInterface
    interface Maker {
        /// @return why it was not made
        Optional<MessageKey> make(String lawyer, boolean familyAgrees);
    }

    PreviewPart(Dossier dossier, Maker maker) {
        addClassName("lines");
        getElement().setAttribute("role", "status");
        var lawyer = Field.anyScript(new MessageKey("handover.lawyer"));
        dossier.legalAid().ifPresent(aid -> lawyer.setValue(aid.lawyer()));
        var agrees = Field.tick(new MessageKey("handover.agrees"));
        var problem = new Div();
        add(
                Heading.part(new MessageKey("handover.preview.in")),
                Lay.list(pieces(dossier)),
                Heading.part(new MessageKey("handover.preview.out")),
                Lay.list(Withheld.of(dossier).stream().map(Say::inline).toArray(Component[]::new)),
                lawyer,
                agrees,
                problem,
                Lay.actions(Action.primary(new MessageKey("handover.make"), () -> {
                    problem.removeAll();
                    maker.make(lawyer.getValue(), agrees.getValue())
                            .ifPresent(why -> problem.add(new Notice(Pill.Tone.WAIT, why).announced()));
                })));
    }

    private static Component[] pieces(Dossier dossier) {
        var always = Stream.of("handover.piece.timeline", "handover.piece.papers", "handover.piece.contents")
                .map(MessageKey::new);
        return Stream.concat(always, dossier.pieces().stream().map(Piece::what))
                .map(Say::inline)
                .toArray(Component[]::new);
    }
}
