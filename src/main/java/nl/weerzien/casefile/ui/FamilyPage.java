package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The intake: permit, people, ties and questions, each kept as it is filled in, with the checklist growing beside it.
class FamilyPage extends Div {
    private final OpenFile file;
    private final Rules rules;
    private final Habits habits;
    private final Clock clock;
    private final Div tree = new Div();
    private final Div people = Lay.stack();
    private final List<PersonSection> sections = new ArrayList<>();
    private final GrowingChecklist growing = new GrowingChecklist();
    private final Paragraph saved = Say.small(new MessageKey("casefile.intake.saves-as-you-go"));

    /// @param asked whose section is unfolded; empty to unfold the first that is not complete
    FamilyPage(OpenFile file, Rules rules, Habits habits, Clock clock, Optional<PersonId> asked) {
        this.file = file;
        this.rules = rules;
        this.habits = habits;
        this.clock = clock;
        saved.getElement().setAttribute("role", "status");
        file.now().family().people().forEach(person -> addSection(person.id()));
        add(Lay.split(main(), growing));
        unfold(asked);
        refresh(file.now());
        file.watch(this::changed);
    }

    private Div main() {
        return Lay.stack(
                saved,
                new Card(new MessageKey("casefile.tree"), tree),
                new Card(new MessageKey("casefile.permit"), new PermitForm(file, rules.today())),
                people,
                new Card(new MessageKey("casefile.add.title"), new AddRelative(file, this::added)));
    }

    private void unfold(Optional<PersonId> asked) {
        sections.stream()
                .filter(section -> asked.map(section::isAbout).orElseGet(() -> !section.complete()))
                .findFirst()
                .ifPresent(section -> section.setOpen(true));
    }

    private void added(PersonId relative) {
        addSection(relative).setOpen(true);
        changed(file.now());
    }

    private PersonSection addSection(PersonId id) {
        var section = new PersonSection(file, id, rules, habits);
        sections.add(section);
        people.add(section);
        return section;
    }

    private void changed(CaseFile now) {
        saved.setText(Words.of("casefile.intake.saved", LocalTime.now(clock)));
        sections.forEach(section -> section.refresh(now));
        refresh(now);
    }

    private void refresh(CaseFile now) {
        tree.removeAll();
        tree.add(new FamilyTree(now.family(), rules.today()));
        growing.show(now, rules);
    }
}
