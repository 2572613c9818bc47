package nl.weerzien.contact.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.handover.Representation.Fact;
import nl.weerzien.handover.Told.Aid;
import nl.weerzien.handover.Told.LegalAid;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import org.jspecify.annotations.Nullable;

/// How legal aid stands from which day on.
class LegalAidForm extends Div {

    /// @param wrong the fact to correct; null for a new one
    /// @param said what it says; null for a new one
    LegalAidForm(LocalDate today, @Nullable Fact wrong, @Nullable LegalAid said, PenCard card) {
        addClassName("lines");
        var state = Field.choice(new MessageKey("contact.aid"), List.of(Aid.values()), Aid::label);
        var lawyer = Field.anyScript(new MessageKey("contact.aid.lawyer"));
        var contact = Field.anyScript(new MessageKey("contact.pen.contact"));
        var number = Field.text(new MessageKey("contact.aid.number"));
        var since = Field.date(new MessageKey("contact.pen.since"));
        var problem = new Div();
        since.setMax(today);
        state.setValue(said == null ? Aid.ASKED : said.aid());
        since.setValue(said == null ? today : said.since());
        if (said != null) {
            lawyer.setValue(said.lawyer());
            contact.setValue(said.contact());
            number.setValue(said.number());
        }
        Runnable keep = () -> {
            problem.removeAll();
            if (since.isEmpty() || since.isInvalid()) since.setInvalid(true);
            else
                card.keep(
                                new LegalAid(
                                        state.getValue(),
                                        lawyer.getValue(),
                                        contact.getValue(),
                                        number.getValue(),
                                        since.getValue()),
                                wrong)
                        .ifPresent(objection -> problem.add(new Notice(Pill.Tone.WAIT, objection).announced()));
        };
        add(
                Lay.fields(state, lawyer, contact, number, since),
                problem,
                Lay.actions(
                        Action.primary(new MessageKey("contact.note.keep"), keep),
                        Action.quiet(new MessageKey("contact.cancel"), card::show)));
    }
}
