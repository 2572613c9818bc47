package nl.weerzien.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Extract;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// One field: what was read, and the three answers a person can give. Looking at it shows its place on the picture.
class FieldRow extends Section {
    private final FieldsCard card;
    private final FieldName name;
    private final List<Extract> extracts;
    private @Nullable Answer answer;
    private @Nullable Button first;
    private @Nullable Disclosure fold;
    private boolean writing;

    FieldRow(FieldsCard card, FieldName name, List<Extract> extracts, Optional<ConfirmedField> confirmed) {
        this.card = card;
        this.name = name;
        this.extracts = extracts;
        this.answer = confirmed.map(ConfirmedField::answer).orElse(null);
        addClassNames("field-row", "lines");
        getElement().setAttribute("aria-label", Words.of(name.label()));
        extracts.stream()
                .findFirst()
                .ifPresent(extract -> getElement().addEventListener("focusin", _ -> card.look(extract)));
        show();
    }

    /// Moves to the way to change what was answered.
    void rest() {
        if (first != null) first.focus();
    }

    /// @param around can be closed, and then stands for the row when the keyboard comes by
    void foldedInto(Disclosure around) {
        fold = around;
    }

    /// Moves to its first button if it still needs an answer.
    boolean begin() {
        if (answer != null || first == null) return false;
        if (fold != null && !fold.isOpen()) fold.reach();
        else first.focus();
        return true;
    }

    void answered(Answer given) {
        answer = given;
        show();
    }

    /// Shows what may stand there now that another field was answered; what somebody is writing stays.
    void proposeAnew() {
        if (answer == null && !writing && name.isDate()) show();
    }

    private void show() {
        removeAll();
        first = null;
        writing = false;
        add(Heading.part(name.label()));
        if (answer == null) propose();
        else {
            first = Action.quiet(new MessageKey("document.field.change"), this::ask);
            add(Lay.ends(said(answer), confirmed()), first);
        }
    }

    private void ask() {
        answer = null;
        show();
        begin();
    }

    private static Pill confirmed() {
        return new Pill(Pill.Tone.OK, new MessageKey("document.confirmed"));
    }

    private Component said(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> Say.strong(SexWords.of(name, text.value()));
            case Answer.Date date -> Say.strong(DateWords.of(date.date()));
            case Answer.NotOnThisPaper() -> Say.inline(new MessageKey("document.field.absent"));
        };
    }

    private void propose() {
        if (extracts.isEmpty()) add(Say.paragraph(new MessageKey("document.field.not-found")));
        var last = new Div();
        last.addClassName("actions");
        for (var extract : extracts) {
            var read = new ReadValue(card, extract, given -> card.answer(this, name, given));
            add(read);
            last = read.choices();
            if (first == null) first = read.first();
        }
        var correct = Action.secondary(new MessageKey("document.field.correct"), this::correct);
        var absent = Action.secondary(
                new MessageKey("document.field.not-here"), () -> card.answer(this, name, new Answer.NotOnThisPaper()));
        if (first == null) first = correct;
        last.add(correct, absent);
        add(last);
    }

    private void correct() {
        removeAll();
        writing = true;
        add(Heading.part(name.label()));
        if (name.isDate()) correctDate();
        else if (name == FieldName.SEX) correctSex();
        else correctText();
    }

    private void correctDate() {
        var start = extracts.stream()
                .flatMap(extract -> card.proposals().dates(extract).stream())
                .findFirst();
        var entry = new DateEntry(start, card.proposals().notation());
        add(
                entry,
                keepOrLeave(() ->
                        entry.date().ifPresent(date -> card.answer(this, name, new Answer.Date(date, true)))));
    }

    private void correctText() {
        var field = Field.anyScript(new MessageKey("document.field.as-written"));
        field.setMaxLength(300);
        extracts.stream().findFirst().map(Extract::value).ifPresent(field::setValue);
        add(field, keepOrLeave(() -> {
            if (field.getValue().isBlank()) refuse(field);
            else card.answer(this, name, new Answer.Text(field.getValue(), true));
        }));
        ((Focusable<?>) field).focus();
    }

    private void correctSex() {
        var choice = Field.choice(new MessageKey("document.field.as-written"), SexWords.SIGNS, SexWords::of);
        extracts.stream()
                .findFirst()
                .map(Extract::value)
                .filter(SexWords.SIGNS::contains)
                .ifPresent(choice::setValue);
        add(choice, keepOrLeave(() -> {
            if (choice.getValue() == null) refuse(choice);
            else card.answer(this, name, new Answer.Text(choice.getValue(), true));
        }));
        choice.focus();
    }

    private static void refuse(HasValidation field) {
        field.setErrorMessage(Words.of("document.field.write-it"));
        field.setInvalid(true);
    }

    private Div keepOrLeave(Runnable keep) {
        return Lay.actions(
                Action.primary(new MessageKey("document.field.keep"), keep),
                Action.quiet(new MessageKey("document.field.leave"), this::show));
    }
}
