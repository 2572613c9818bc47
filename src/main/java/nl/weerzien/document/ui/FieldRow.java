package nl.weerzien.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Extract;
import nl.weerzien.document.TravelZone;
import nl.weerzien.document.TravelZone.Protects;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// One field: what was read, and the three answers a person can give. Looking at it shows its place on the picture.
class FieldRow extends Section {
    private static final double SURE_ENOUGH = 0.5;
    private final FieldsCard card;
    private final FieldName name;
    private final List<Extract> extracts;
    private final Optional<TravelZone> zone;
    private @Nullable Answer answer;
    private @Nullable Button first;

    FieldRow(
            FieldsCard card,
            FieldName name,
            List<Extract> extracts,
            Optional<TravelZone> zone,
            Optional<ConfirmedField> confirmed) {
        this.card = card;
        this.name = name;
        this.extracts = extracts;
        this.zone = zone;
        this.answer = confirmed.map(ConfirmedField::answer).orElse(null);
        addClassNames("field-row", "lines");
        getElement().setAttribute("aria-label", Words.of(name.label()));
        extracts.stream()
                .findFirst()
                .ifPresent(extract -> getElement().addEventListener("focusin", _ -> card.look(extract)));
        show();
    }

    /// Moves to its first button if it still needs an answer.
    boolean begin() {
        if (answer != null || first == null) return false;
        first.focus();
        return true;
    }

    void answered(Answer given) {
        answer = given;
        show();
    }

    private void show() {
        removeAll();
        first = null;
        add(Heading.part(name.label()));
        if (answer == null) propose();
        else add(Lay.ends(said(answer), confirmed()), Action.quiet(new MessageKey("document.field.change"), this::ask));
    }

    private void ask() {
        answer = null;
        show();
        begin();
    }

    private static Pill confirmed() {
        return new Pill(Pill.Tone.OK, new MessageKey("document.confirmed"));
    }

    private static Component said(Answer answer) {
        return switch (answer) {
            case Answer.Text text -> Say.strong(text.value());
            case Answer.Date date -> Say.strong(DateWords.of(date.date()));
            case Answer.NotOnThisPaper() -> Say.inline(new MessageKey("document.field.absent"));
        };
    }

    private void propose() {
        if (extracts.isEmpty()) add(Say.paragraph(new MessageKey("document.field.not-found")));
        var last = new Div();
        last.addClassName("actions");
        for (var extract : extracts) last = propose(extract);
        var correct = Action.secondary(new MessageKey("document.field.correct"), this::correct);
        var absent = Action.secondary(
                new MessageKey("document.field.not-here"), () -> card.answer(this, name, new Answer.NotOnThisPaper()));
        if (first == null) first = correct;
        last.add(correct, absent);
        add(last);
    }

    /// @return the line of buttons, to which more may be added
    private Div propose(Extract extract) {
        var candidates = Candidate.of(extract);
        var piece = card.piece(extract);
        piece.addClassName("piece");
        add(piece, Say.small(new MessageKey("document.field.raw", extract.raw())));
        if (extract.confidence() < SURE_ENOUGH) add(new Pill(Pill.Tone.WAIT, new MessageKey("document.field.unsure")));
        if (proven(extract)) add(new Pill(Pill.Tone.OK, new MessageKey("document.zone.proven")));
        if (candidates.isEmpty()) add(Say.paragraph(new MessageKey("document.field.unclear")));
        if (candidates.size() > 1) add(Say.paragraph(new MessageKey("document.field.several")));
        var choices = new Div();
        choices.addClassName("actions");
        for (var candidate : candidates) choices.add(choice(candidate, candidates.size() == 1));
        add(choices);
        return choices;
    }

    private Button choice(Candidate candidate, boolean only) {
        var words = new MessageKey(only ? "document.field.right" : "document.field.it-is", candidate.shown());
        var button = Action.secondary(words, () -> card.answer(this, name, candidate.answer()));
        if (first == null) first = button;
        return button;
    }

    private boolean proven(Extract extract) {
        return zone.filter(lines -> switch (name) {
                    case DOCUMENT_NUMBER ->
                        lines.proves(Protects.NUMBER) && lines.number().equals(extract.value());
                    case BIRTH_DATE -> lines.proves(Protects.BIRTH) && same(lines.born(), extract);
                    case EXPIRY_DATE -> lines.proves(Protects.EXPIRY) && same(lines.expires(), extract);
                    default -> false;
                })
                .isPresent();
    }

    private static boolean same(@Nullable Object day, Extract extract) {
        return day != null && day.toString().equals(extract.value());
    }

    private void correct() {
        removeAll();
        add(Heading.part(name.label()));
        if (name.isDate()) correctDate();
        else correctText();
    }

    private void correctDate() {
        var start = extracts.stream()
                .flatMap(extract -> Candidate.of(extract).stream())
                .findFirst()
                .map(candidate -> candidate.answer() instanceof Answer.Date date ? date.date() : null)
                .orElse(null);
        var entry = new DateEntry(start);
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
            if (field.getValue().isBlank()) {
                field.setErrorMessage(Words.of("document.field.write-it"));
                field.setInvalid(true);
            } else card.answer(this, name, new Answer.Text(field.getValue(), true));
        }));
        ((Focusable<?>) field).focus();
    }

    private Div keepOrLeave(Runnable keep) {
        return Lay.actions(
                Action.primary(new MessageKey("document.field.keep"), keep),
                Action.quiet(new MessageKey("document.field.leave"), this::show));
    }
}
