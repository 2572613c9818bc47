package nl.weerzien.contact.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import nl.weerzien.contact.LetterProposal.Concern;
import nl.weerzien.contact.LetterPurport;
import nl.weerzien.family.Person;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Words;

/// One relative: whether the letter concerns them, what it decides about them, and whose number it tells.
class ConcernRow extends Div {
    private final Concern proposed;
    private final LetterPurport main;
    private final Checkbox chosen;
    private final Checkbox number;
    private final Select<LetterPurport> decision;

    ConcernRow(Concern proposed, Person person, LetterPurport main) {
        this.proposed = proposed;
        this.main = main;
        addClassName("lines");
        var name = Words.show(person.name());
        chosen = Field.tick(new MessageKey("contact.letter.value", name));
        chosen.setValue(proposed.named());
        decision =
                Field.choice(new MessageKey("contact.letter.decision", name), main.perRelative(), LetterPurport::label);
        decision.setValue(proposed.purport());
        var learned = proposed.learned();
        number = Field.tick(new MessageKey("contact.letter.learn", learned == null ? "" : learned.digits(), name));
        number.setValue(learned != null);
        add(chosen);
        if (main.decides()) add(decision);
        if (learned != null) add(number);
        chosen.addValueChangeListener(_ -> show());
        show();
    }

    private void show() {
        decision.setVisible(chosen());
        number.setVisible(chosen());
    }

    PersonId relative() {
        return proposed.relative();
    }

    boolean chosen() {
        return chosen.getValue();
    }

    LetterPurport purport() {
        var said = decision.getValue();
        return main.decides() && said != null ? said : main;
    }

    /// The number to keep on them.
    Optional<VNumber> learned() {
        return number.getValue() ? Optional.ofNullable(proposed.learned()) : Optional.empty();
    }
}
