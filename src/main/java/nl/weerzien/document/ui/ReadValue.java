package nl.weerzien.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.Consumer;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Extract;
import nl.weerzien.document.Notation;
import nl.weerzien.document.Notation.Order;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import org.jspecify.annotations.Nullable;

/// What the machine read in one place: the piece of the picture, what speaks for or against it, and the values it may
/// mean, each a button.
class ReadValue extends Div {
    private final FieldsCard card;
    private final Div choices = new Div();
    private @Nullable Button first;

    /// @param choose takes the value that a person says it is
    ReadValue(FieldsCard card, Extract extract, Consumer<Answer> choose) {
        this.card = card;
        addClassName("lines");
        choices.addClassName("actions");
        var piece = card.piece(extract);
        piece.addClassName("piece");
        add(piece, Say.small(new MessageKey("document.field.raw", extract.raw())));
        if (extract.poor()) add(new Pill(Pill.Tone.WAIT, new MessageKey("document.field.unsure")));
        if (card.proposals().proven(extract)) add(new Pill(Pill.Tone.OK, new MessageKey("document.zone.proven")));
        var candidates = Candidate.of(extract, card.proposals());
        if (candidates.isEmpty()) add(Say.paragraph(new MessageKey("document.field.unclear")));
        if (candidates.size() > 1) add(Say.paragraph(new MessageKey("document.field.several")));
        moved(extract);
        for (var candidate : candidates) add(candidate, candidates.size() == 1, choose);
        add(choices);
    }

    /// The line of buttons, to which more may be added.
    Div choices() {
        return choices;
    }

    /// The button of the likeliest value; null when there is none.
    @Nullable
    Button first() {
        return first;
    }

    private void add(Candidate candidate, boolean only, Consumer<Answer> choose) {
        var words = new MessageKey(only ? "document.field.right" : "document.field.it-is", candidate.shown());
        var button = Action.secondary(words, () -> choose.accept(candidate.answer()));
        if (first == null) first = button;
        choices.add(button);
    }

    /// Says why another date than before comes first.
    private void moved(Extract extract) {
        if (!extract.field().isDate()) return;
        var told = card.proposals().notation();
        switch (card.proposals().moved(extract)) {
            case CALENDAR ->
                add(Say.small(new MessageKey(
                        "document.field.told-calendar", DateWords.calendar(Objects.requireNonNull(told.calendar())))));
            case ORDER -> add(Say.small(new MessageKey(key(told))));
            case NOTHING -> {}
        }
    }

    private static String key(Notation told) {
        return told.order() == Order.MONTH_FIRST ? "document.field.told-month-first" : "document.field.told-day-first";
    }
}
