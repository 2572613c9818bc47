package nl.weerzien.contact.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.contact.Note;
import nl.weerzien.contact.Note.Visibility;
import nl.weerzien.contact.Talk;
import nl.weerzien.contact.Talk.Interpreter;
import nl.weerzien.contact.Talk.Party;
import nl.weerzien.contact.Talk.Way;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// One talk to note, or to note better.
class NoteForm extends Div {
    private final Select<Way> way = Field.choice(new MessageKey("contact.note.way"), List.of(Way.values()), Way::label);
    private final Select<Party> with =
            Field.choice(new MessageKey("contact.note.with"), List.of(Party.values()), Party::label);
    private final TextField whom = Field.anyScript(new MessageKey("contact.note.whom"));
    private final DatePicker on = Field.date(new MessageKey("contact.note.on"));
    private final Select<String> language = WordsField.language(new MessageKey("contact.note.language"), null);
    private final Select<Interpreter> interpreter =
            Field.choice(new MessageKey("contact.note.interpreter"), List.of(Interpreter.values()), Interpreter::label);
    private final Notice caution = new Notice(
            Pill.Tone.WAIT,
            new MessageKey("contact.note.interpreter.child"),
            new MessageKey("contact.note.interpreter.child.why"));
    private final TextArea said = WordsField.area(new MessageKey("contact.note.said"));
    private final TextArea agreed = WordsField.area(new MessageKey("contact.note.agreed"));
    private final DatePicker agreedBy = Field.date(new MessageKey("contact.note.agreed-by"));
    private final Checkbox shared = Field.tick(new MessageKey("contact.note.share"));
    private final Div problem = new Div();

    /// What was filled in.
    record Filled(Talk talk, Visibility visibility) {}

    /// @param wrong the note to correct; null for a new one
    NoteForm(LocalDate today, @Nullable Note wrong, LogCard card) {
        addClassName("lines");
        on.setMax(today);
        on.setValue(today);
        interpreter.addValueChangeListener(
                change -> caution.setVisible(change.getValue() == Interpreter.FAMILY_MEMBER));
        interpreter.setValue(Interpreter.NONE);
        caution.setVisible(false);
        if (wrong != null) fill(wrong);
        add(
                Heading.part(new MessageKey(wrong == null ? "contact.note.new" : "contact.note.correct")),
                Say.small(new MessageKey("contact.log.hint.why")),
                Lay.fields(way, with, whom, on, language, interpreter),
                caution,
                said,
                agreed,
                agreedBy,
                shared,
                problem,
                Lay.actions(
                        Action.primary(new MessageKey("contact.note.keep"), () -> keep(wrong, card)),
                        Action.quiet(new MessageKey("contact.cancel"), card::show)));
    }

    private void fill(Note note) {
        var talk = note.talk();
        way.setValue(talk.way());
        with.setValue(talk.with());
        whom.setValue(talk.whom());
        on.setValue(talk.on());
        language.setValue(talk.language());
        interpreter.setValue(talk.interpreter());
        said.setValue(talk.said());
        agreed.setValue(talk.agreed());
        agreedBy.setValue(talk.agreedBy());
        shared.setValue(note.visibility() == Visibility.FAMILY);
        // what the family may have read is not taken away from them
        shared.setEnabled(note.visibility() != Visibility.FAMILY);
    }

    private void keep(@Nullable Note wrong, LogCard card) {
        problem.removeAll();
        if (missing()) return;
        var talk = new Talk(
                way.getValue(),
                with.getValue(),
                whom.getValue(),
                on.getValue(),
                language.getValue(),
                interpreter.getValue(),
                said.getValue(),
                agreed.getValue(),
                agreedBy.getValue());
        var visibility = shared.getValue() ? Visibility.FAMILY : Visibility.HELPERS;
        card.keep(new Filled(talk, visibility), wrong)
                .ifPresent(why -> problem.add(new Notice(Pill.Tone.WAIT, why).announced()));
    }

    private boolean missing() {
        demand(way);
        demand(with);
        on.setErrorMessage(Words.of("shell.field.needed"));
        if (on.isEmpty()) on.setInvalid(true);
        return way.isEmpty() || with.isEmpty() || on.isInvalid() || agreedBy.isInvalid();
    }

    private static void demand(Select<?> field) {
        field.setErrorMessage(Words.of("shell.field.needed"));
        field.setInvalid(field.isEmpty());
    }
}
