package nl.weerzien.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.weerzien.contact.ContactLog;
import nl.weerzien.contact.Note;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import org.jspecify.annotations.Nullable;

/// The log of talks: helpers add to it, the family reads what is shared with them and sees no card while there is
/// nothing.
class LogCard extends Card {
    private static final int PAGE = 20;

    private final transient ContactWork work;
    private final CaseId caseId;
    private final Div page = Lay.lines();
    private int most = PAGE;

    LogCard(ContactWork work, CaseId caseId) {
        super(new MessageKey(work.forFamily() ? "contact.log.family" : "contact.log"));
        this.work = work;
        this.caseId = caseId;
        add(page);
        show();
    }

    void show() {
        page.removeAll();
        var log = work.notes().log(caseId);
        var notes = log.current();
        setVisible(!work.forFamily() || !notes.isEmpty());
        if (!work.forFamily())
            page.add(
                    new Notice(
                            Pill.Tone.QUIET,
                            new MessageKey("contact.log.hint"),
                            new MessageKey("contact.log.hint.why")),
                    Lay.actions(Action.secondary(new MessageKey("contact.note.new"), () -> write(null))));
        if (notes.isEmpty()) page.add(Say.small(new MessageKey("contact.log.none")));
        page.add(list(log, notes));
        if (notes.size() > most) page.add(Action.quiet(new MessageKey("contact.log.more"), this::showMore));
    }

    private Component list(ContactLog log, List<Note> notes) {
        return Lay.list(notes.stream()
                .limit(most)
                .map(note -> new NoteLine(work, this, note, log.before(note)))
                .toArray(Component[]::new));
    }

    private void showMore() {
        most += PAGE;
        show();
    }

    /// @param wrong the note to correct; null for a new one
    void write(@Nullable Note wrong) {
        page.removeAll();
        page.add(new NoteForm(work.today(), wrong, this));
    }

    /// @return why it was not kept
    Optional<MessageKey> keep(NoteForm.Filled filled, @Nullable Note wrong) {
        var objection = wrong == null
                ? work.notes().keep(caseId, filled.talk(), filled.visibility())
                : work.notes().correct(caseId, wrong.id(), filled.talk(), filled.visibility());
        if (objection.isEmpty()) {
            Flash.say(Pill.Tone.OK, new MessageKey("contact.note.kept"));
            show();
        }
        return objection;
    }
}
