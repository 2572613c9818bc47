package nl.weerzien.contact.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.handover.Representation.Fact;
import nl.weerzien.handover.Told.Holder;
import nl.weerzien.handover.Told.Pen;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import org.jspecify.annotations.Nullable;

/// Who holds the pen from which day on.
class PenForm extends Div {

    /// @param wrong the fact to correct; null for a new one
    /// @param said what it says; null for a new one
    PenForm(LocalDate today, @Nullable Fact wrong, @Nullable Pen said, PenCard card) {
        addClassName("lines");
        var holder = Field.choice(new MessageKey("contact.pen.holder"), List.of(Holder.values()), Holder::label);
        var name = Field.anyScript(new MessageKey("contact.pen.name"));
        var contact = Field.anyScript(new MessageKey("contact.pen.contact"));
        var since = Field.date(new MessageKey("contact.pen.since"));
        var why = WordsField.area(new MessageKey("contact.pen.why"));
        var problem = new Div();
        since.setMax(today);
        holder.setValue(said == null ? Holder.VOLUNTEER : said.holder());
        since.setValue(said == null ? today : said.since());
        if (said != null) {
            name.setValue(said.name());
            contact.setValue(said.contact());
            why.setValue(said.why());
        }
        Runnable keep = () -> {
            problem.removeAll();
            if (since.isEmpty() || since.isInvalid()) since.setInvalid(true);
            else
                card.keep(
                                new Pen(
                                        holder.getValue(),
                                        name.getValue(),
                                        contact.getValue(),
                                        since.getValue(),
                                        why.getValue()),
                                wrong)
                        .ifPresent(objection -> problem.add(new Notice(Pill.Tone.WAIT, objection).announced()));
        };
        add(
                Lay.fields(holder, name, contact, since),
                why,
                problem,
                Lay.actions(
                        Action.primary(new MessageKey("contact.note.keep"), keep),
                        Action.quiet(new MessageKey("contact.cancel"), card::show)));
    }
}
