package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.weerzien.contact.AskedAnswer;
import nl.weerzien.contact.AskedItem;
import nl.weerzien.contact.Letter;
import nl.weerzien.contact.ui.LetterNavigation;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// A letter of the IND that waits for an answer: what it asks that has no answer yet, until when, and the way to it.
class LetterCard extends Step {

    LetterCard(Letter letter, Family family) {
        super(new MessageKey("desk.letter"));
        add(new Pill(
                letter.isOpen() ? Tone.OPEN : Tone.OK,
                new MessageKey("desk.letter.progress", letter.asked().size(), letter.answered())));
        letter.term().ifPresent(day -> add(Say.paragraph(new MessageKey("desk.letter.until", day))));
        add(Lay.list(letter.asked().stream()
                .filter(item -> item.answer() instanceof AskedAnswer.Open)
                .map(item -> point(item, family))
                .toArray(Component[]::new)));
        add(Lay.actions(Action.primaryLink(
                new MessageKey(letter.isOpen() ? "desk.letter.answer" : "desk.letter.send"),
                LetterNavigation.letter(letter.caseId(), letter.document()))));
    }

    /// By the names of its papers in the reader's language where they are known, else in the words of the letter.
    private static Component point(AskedItem item, Family family) {
        if (item.kinds().isEmpty()) return printed(item.words());
        var papers = item.kinds().stream()
                .map(kind -> new MessageKey("checklist.kind." + kind.code()))
                .toList();
        return Optional.ofNullable(item.about())
                .flatMap(family::find)
                .map(Person::name)
                .map(name -> Say.inline(new MessageKey("desk.wanted.for", papers, Words.show(name.given()))))
                .orElseGet(() -> Say.inline(new MessageKey("desk.letter.paper", papers)));
    }

    private static Span printed(String words) {
        var said = new Span(words);
        said.getElement().setAttribute("lang", "nl").setAttribute("dir", "ltr");
        return said;
    }
}
