package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.family.Person;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The checklist as it grows beside the intake: for each relative what will be asked, and how much cannot be told yet.
class GrowingChecklist extends Div {
    private final Set<PersonId> unfolded = new HashSet<>();

    GrowingChecklist() {
        addClassName("growing");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(CaseFile file, Rules rules) {
        var people = new ArrayList<Component>();
        for (var person : file.relatives()) people.add(about(person, rules.checklist(file, person.id())));
        if (people.isEmpty()) people.add(Say.small(new MessageKey("casefile.growing.nobody")));
        else
            people.add(Action.textLink(
                    new MessageKey("casefile.growing.all"),
                    CaseLink.to(file.id(), "checklist").href()));
        removeAll();
        add(new Card(new MessageKey("casefile.growing"), people.toArray(Component[]::new)));
    }

    private Component about(Person person, Checklist checklist) {
        var asked = checklist
                .applying()
                .map(item -> (Component) Say.inline(item.requirement().title()))
                .toArray(Component[]::new);
        var open = checklist.items().stream()
                .filter(Checklist.Item.CannotTellYet.class::isInstance)
                .count();
        var head = Lay.ends(Heading.part(Words.show(person.name().given())));
        if (open > 0) head.add(new Pill(Pill.Tone.WAIT, new MessageKey("casefile.growing.open", open)));
        var list = new Disclosure(new MessageKey("casefile.growing.asked", asked.length), Lay.list(asked));
        list.setOpen(unfolded.contains(person.id()));
        list.addToggleListener(toggle -> {
            if (toggle.isOpened()) unfolded.add(person.id());
            else unfolded.remove(person.id());
        });
        return Lay.lines(head, list);
    }
}
