package nl.weerzien.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.contact.Note;
import nl.weerzien.contact.Note.Visibility;
import nl.weerzien.contact.Talk;
import nl.weerzien.contact.Talk.Interpreter;
import nl.weerzien.document.PaperLanguage;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// One talk of the log; what was noted before it was corrected is folded away behind it.
class NoteLine extends Article {
    private final transient ContactWork work;

    /// @param earlier what it said before, the latest first
    NoteLine(ContactWork work, LogCard card, Note note, List<Note> earlier) {
        this.work = work;
        addClassNames("lines", "note-line");
        add(head(note));
        body(note).forEach(this::add);
        if (!earlier.isEmpty())
            add(new Disclosure(
                    new MessageKey("contact.note.earlier", earlier.size()),
                    earlier.stream()
                            .map(old -> Lay.lines(body(old).toArray(Component[]::new)))
                            .toArray(Component[]::new)));
        if (!work.forFamily())
            add(Lay.actions(Action.quiet(new MessageKey("contact.note.correct"), () -> card.write(note))));
    }

    private Component head(Note note) {
        var talk = note.talk();
        var title = Heading.part(new MessageKey(
                "contact.note.title", talk.on(), talk.way().label(), talk.with().label()));
        if (work.forFamily()) return title;
        return Lay.ends(
                title,
                note.visibility() == Visibility.FAMILY
                        ? new Pill(Pill.Tone.OPEN, new MessageKey("contact.note.shared"))
                        : new Pill(Pill.Tone.QUIET, new MessageKey("contact.note.helpers")));
    }

    private List<Component> body(Note note) {
        var talk = note.talk();
        var parts = new ArrayList<Component>();
        circumstances(talk).forEach(words -> parts.add(Say.small(words)));
        parts.add(Said.noted(talk.said()));
        if (!talk.agreed().isEmpty()) {
            var until = talk.agreedBy();
            parts.add(Say.small(
                    until == null
                            ? new MessageKey("contact.note.agreed.label")
                            : new MessageKey("contact.note.agreed.until", until)));
            parts.add(Said.noted(talk.agreed()));
        }
        parts.add(Say.small(new MessageKey("contact.note.by", work.accounts().nameOf(note.by()), note.at())));
        return parts;
    }

    private static List<MessageKey> circumstances(Talk talk) {
        var told = new ArrayList<MessageKey>();
        if (!talk.whom().isEmpty()) told.add(new MessageKey("contact.note.whom.was", talk.whom()));
        var language = talk.language();
        if (language != null && talk.interpreter() != Interpreter.NONE)
            told.add(new MessageKey(
                    "contact.note.spoken.with",
                    PaperLanguage.label(language),
                    talk.interpreter().label()));
        else if (language != null) told.add(new MessageKey("contact.note.spoken", PaperLanguage.label(language)));
        else if (talk.interpreter() != Interpreter.NONE)
            told.add(talk.interpreter().label());
        return told;
    }
}
