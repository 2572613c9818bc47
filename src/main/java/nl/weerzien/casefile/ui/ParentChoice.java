package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.family.Family;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parent.Fate;
import nl.weerzien.family.PersonName;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Words;

/// Who a parent of a child is: somebody in the file, or somebody outside it, by name as far as known, and what became
/// of them.
class ParentChoice extends Div {
    private final Select<Optional<PersonId>> who;
    private final Select<Fate> fate;
    private final TextField name = Field.anyScript(new MessageKey("casefile.parent.name"));
    private final Runnable changed;

    /// @param child whose parent it is, who cannot be their own
    ParentChoice(MessageKey label, Family family, PersonId child, Parent parent, Runnable changed) {
        this.changed = changed;
        addClassName("fields");
        var candidates = new ArrayList<Optional<PersonId>>();
        candidates.add(Optional.empty());
        family.people().stream()
                .filter(person -> !person.id().equals(child))
                .forEach(person -> candidates.add(Optional.of(person.id())));
        who = Field.choice(
                label,
                candidates,
                one -> one.map(id -> new MessageKey(
                                "casefile.parent.in-file",
                                Words.show(family.person(id).name())))
                        .orElseGet(() -> new MessageKey("casefile.parent.outside")));
        fate = Field.choice(
                new MessageKey("casefile.parent.fate"),
                List.of(Fate.values()),
                one -> new MessageKey("casefile.fate." + Keys.word(one)));
        fill(parent);
        add(who, fate, name);
        who.addValueChangeListener(_ -> changeWho());
        fate.addValueChangeListener(_ -> changed.run());
        name.addValueChangeListener(_ -> changed.run());
    }

    Parent value() {
        return who.getValue()
                .<Parent>map(Parent.InFile::new)
                .orElseGet(() -> new Parent.Outside(
                        name.getValue().isBlank() ? null : PersonName.inLatin(name.getValue()), fate.getValue()));
    }

    private void fill(Parent parent) {
        who.setValue(parent.inFile());
        fate.setValue(Fate.UNKNOWN);
        if (parent instanceof Parent.Outside outside) {
            fate.setValue(outside.fate());
            if (outside.name() != null) name.setValue(outside.name().shown());
        }
        showOutside();
    }

    private void changeWho() {
        showOutside();
        changed.run();
    }

    private void showOutside() {
        fate.setVisible(who.getValue().isEmpty());
        name.setVisible(who.getValue().isEmpty());
    }
}
