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
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Words;

/// One relative: whether the letter concerns them, what it decides about them, and whose number it tells.
class ConcernRow extends Div {
    private final Concern proposed;
    private final Person person;
    private final LetterPurport main;
    private final Checkbox chosen;
    private final Div numbers = Lay.lines();
    private final Select<VNumber> number;
    private final Select<LetterPurport> decision;

    ConcernRow(Concern proposed, Person person, LetterPurport main) {
        this.proposed = proposed;
        this.person = person;
        this.main = main;
        addClassName("lines");
        var name = Words.show(person.name());
        chosen = Field.tick(new MessageKey("contact.letter.value", name));
        chosen.setValue(proposed.named());
        decision =
                Field.choice(new MessageKey("contact.letter.decision", name), main.perRelative(), LetterPurport::label);
        decision.setValue(proposed.purport());
        number = Field.choice(
                new MessageKey("contact.letter.number", name),
                proposed.numbers(),
                one -> new MessageKey("contact.letter.value", one.digits()));
        number.setEmptySelectionAllowed(!proposed.disputed());
        number.setErrorMessage(Words.of("contact.letter.number.needed"));
        number.setValue(proposed.learned());
        if (proposed.disputed()) numbers.add(dispute(name));
        numbers.add(number);
        add(chosen);
        if (main.decides()) add(decision);
        if (!proposed.numbers().isEmpty()) add(numbers);
        chosen.addValueChangeListener(_ -> show());
        show();
    }

    private Notice dispute(String name) {
        return new Notice(
                Pill.Tone.WAIT,
                new MessageKey("contact.letter.number.disputed", name),
                new MessageKey(
                        "contact.letter.number.disputed.why",
                        proposed.numbers().getFirst().digits(),
                        proposed.numbers().getLast().digits()));
    }

    private void show() {
        decision.setVisible(chosen());
        numbers.setVisible(chosen());
    }

    PersonId relative() {
        return proposed.relative();
    }

    boolean chosen() {
        return chosen.getValue();
    }

    /// Whether somebody said which of two numbers holds; marks the field when not.
    boolean settled() {
        number.setInvalid(proposed.disputed() && chosen() && number.isEmpty());
        return !number.isInvalid();
    }

    LetterPurport purport() {
        var said = decision.getValue();
        return main.decides() && said != null ? said : main;
    }

    /// The number to keep on them.
    Optional<VNumber> learned() {
        return number.getOptionalValue().filter(one -> !one.equals(person.vNumber()));
    }
}
