package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import nl.weerzien.family.Person;
import nl.weerzien.family.RelationshipKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Words;

/// Adds a relative by name and tie; everything else is asked afterwards.
class AddRelative extends Div {

    /// @param added told of the new relative
    AddRelative(OpenFile file, Consumer<PersonId> added) {
        addClassName("stack");
        var name = Field.anyScript(new MessageKey("casefile.add.name"));
        name.setHelperText(Words.of("casefile.add.name.help"));
        var kind = Field.choice(
                new MessageKey("casefile.relate"),
                List.of(RelationshipKind.values()),
                one -> new MessageKey("casefile.relate." + Keys.word(one)));
        name.setErrorMessage(Words.of("casefile.add.name.needed"));
        kind.setErrorMessage(Words.of("casefile.add.kind.needed"));
        var add = Action.secondary(new MessageKey("casefile.add"), () -> {
            name.setInvalid(name.getValue().isBlank());
            kind.setInvalid(kind.isEmpty());
            if (name.isInvalid() || kind.isInvalid()) return;
            var person = Person.named(TypedName.read(name.getValue()));
            file.keep(files -> files.addRelative(file.id(), person));
            file.relate(Ties.blank(person.id(), kind.getValue(), file.now()));
            name.clear();
            kind.clear();
            added.accept(person.id());
        });
        add(Lay.fields(name, kind), Lay.actions(add));
    }
}
