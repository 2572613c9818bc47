package nl.weerzien.document.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.document.Document;
import nl.weerzien.family.Person;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Whom the paper concerns: one person, or several for a family booklet.
class PersonsCard extends Card {
    private final Set<PersonId> ticked;
    private final List<Checkbox> boxes = new ArrayList<>();

    PersonsCard(PaperWork work, Document paper, CaseFile file, Runnable then) {
        super(new MessageKey("document.persons"));
        ticked = new HashSet<>(paper.persons());
        var offeredFor = paper.receipt().offeredFor();
        if (!ticked.isEmpty()) add(new Pill(Pill.Tone.OK, new MessageKey("document.confirmed")));
        else if (offeredFor != null)
            file.family()
                    .find(offeredFor)
                    .ifPresent(person ->
                            add(Say.small(new MessageKey("document.persons.offered", Words.show(person.name())))));
        add(Say.small(new MessageKey("document.persons.several")));
        file.family()
                .people()
                .forEach(person -> boxes.add(box(person, person.id().equals(offeredFor))));
        add(
                Lay.lines(boxes.toArray(Checkbox[]::new)),
                Lay.actions(Action.secondary(new MessageKey("document.persons.keep"), () -> {
                    work.confirmations().confirmPersons(paper.caseId(), paper.id(), ticked);
                    then.run();
                })));
    }

    /// Moves to the first person.
    void begin() {
        boxes.getFirst().focus();
    }

    private Checkbox box(Person person, boolean offered) {
        var box = Field.tick(new MessageKey("document.person", Words.show(person.name())));
        if (ticked.isEmpty() && offered) ticked.add(person.id());
        box.setValue(ticked.contains(person.id()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) ticked.add(person.id());
            else ticked.remove(person.id());
        });
        return box;
    }
}
