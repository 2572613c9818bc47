package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.contact.ui.LetterNavigation;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.CompletionRequest;
import nl.weerzien.readiness.CompletionRequest.Point;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// A letter of the IND that waits for an answer: what it asks that has no answer yet, until when, and the way to it.
class LetterCard extends Step {

    LetterCard(CaseFile file, CompletionRequest request) {
        super(new MessageKey("desk.letter"));
        var points = request.points();
        add(new Pill(
                request.open() > 0 ? Tone.OPEN : Tone.OK,
                new MessageKey("desk.letter.progress", points.size(), points.size() - request.open())));
        request.until().ifPresent(day -> add(Say.paragraph(new MessageKey("desk.letter.until", day))));
        add(Lay.list(points.stream()
                .filter(point -> !point.answered())
                .map(point -> point(point, file))
                .toArray(Component[]::new)));
        add(Lay.actions(Action.primaryLink(
                new MessageKey(request.open() > 0 ? "desk.letter.answer" : "desk.letter.send"),
                LetterNavigation.letter(file.id(), request.letter()))));
    }

    /// By the names of its papers in the reader's language where they are known, else in the words of the letter.
    private static Component point(Point point, CaseFile file) {
        if (point.kinds().isEmpty()) return Say.inDutch(point.words());
        var papers = point.kinds().stream().map(KindDescription::title).toList();
        return Optional.ofNullable(point.about())
                .flatMap(file.family()::find)
                .map(Person::name)
                .map(name -> Say.inline(new MessageKey("desk.wanted.for", papers, Words.show(name.given()))))
                .orElseGet(() -> Say.inline(new MessageKey("desk.letter.paper", papers)));
    }
}
