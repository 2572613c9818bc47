package nl.weerzien.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Gives the case file to the supervisors. What is still open is said plainly and keeps nobody from it.
class HandOverCard extends Div {

    HandOverCard(ReviewWork work, CaseReadiness readiness, ReviewBoard board) {
        addClassName("card");
        add(Heading.section(new MessageKey("review.hand-over")));
        add(Say.paragraph(new MessageKey("review.hand-over.why")));
        readiness.relatives().forEach(relative -> add(stillOpen(readiness, relative)));
        var note = Field.longText(new MessageKey("review.hand-over.note"));
        note.getElement().setAttribute("dir", "auto");
        note.setMaxLength(2000);
        var id = readiness.file().id();
        add(note);
        add(Lay.actions(Action.primary(
                new MessageKey("review.hand-over.go"),
                () -> board.after(
                        work.reviews().handOver(id, note.getValue()), new MessageKey("review.hand-over.done")))));
    }

    private static Component stillOpen(CaseReadiness readiness, Readiness relative) {
        var name =
                Words.show(readiness.file().family().person(relative.relative()).name());
        var open = relative.matches().stream().filter(Match::open).toList();
        var state = open.isEmpty()
                ? new Pill(Pill.Tone.OK, new MessageKey("review.hand-over.complete"))
                : new Pill(Pill.Tone.OPEN, new MessageKey("review.hand-over.open", open.size()));
        var titles = open.stream()
                .map(match -> Say.inline(match.requirement().title()))
                .toArray(Component[]::new);
        return Lay.lines(Lay.ends(Heading.part(name), state), Lay.list(titles));
    }
}
