package nl.weerzien.handover.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.family.Person;
import nl.weerzien.handover.Choice;
import nl.weerzien.handover.Offer.Offered;
import nl.weerzien.handover.Offer.Standing;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// For whom, and which papers. Changing either takes the preview away, so that nothing is made that nobody has seen.
class ChoiceCard extends Card {
    private final transient HandoverWork work;
    private final transient CaseFile file;
    private final MadeCard made;
    private final Map<PersonId, Checkbox> people = new LinkedHashMap<>();
    private final Map<DocumentId, Checkbox> papers = new LinkedHashMap<>();
    private final Div offered = Lay.lines();
    private final Div preview = new Div();

    ChoiceCard(HandoverWork work, CaseFile file, MadeCard made) {
        super(new MessageKey("handover.choice"));
        this.work = work;
        this.file = file;
        this.made = made;
        if (file.relatives().isEmpty()) {
            add(Say.paragraph(new MessageKey("handover.nobody")));
            return;
        }
        add(Heading.part(new MessageKey("handover.choice.who")));
        var clients = work.dossiers().clients(file.id());
        for (var relative : file.relatives()) add(ticked(relative, clients.contains(relative.id())));
        add(offered, Lay.actions(Action.secondary(new MessageKey("handover.choice.preview"), this::preview)), preview);
        offer();
    }

    private Checkbox ticked(Person relative, boolean proposed) {
        var tick = Field.tick(new MessageKey("handover.choice.person", relative.name()));
        tick.setValue(proposed);
        tick.addValueChangeListener(_ -> offer());
        people.put(relative.id(), tick);
        return tick;
    }

    private void offer() {
        preview.removeAll();
        offered.removeAll();
        papers.clear();
        var groups = work.dossiers().offer(file.id(), chosenPeople()).papers().stream()
                .collect(Collectors.groupingBy(Offered::standing));
        for (var standing : Standing.values()) {
            var group = groups.getOrDefault(standing, List.of());
            if (group.isEmpty()) continue;
            offered.add(Heading.part(standing.label()));
            if (standing.givable()) group.forEach(paper -> offered.add(ticked(paper)));
            else offered.add(Say.small(new MessageKey("handover.choice.never", group.size())));
        }
        if (groups.isEmpty()) offered.add(Say.small(new MessageKey("handover.choice.no-papers")));
    }

    private Checkbox ticked(Offered paper) {
        var names = file.family().people().stream()
                .filter(person -> paper.paper().persons().contains(person.id()))
                .map(Person::name)
                .toList();
        var tick = Field.tick(
                names.isEmpty()
                        ? new MessageKey("handover.choice.paper", paper.kind())
                        : new MessageKey("handover.choice.paper.of", paper.kind(), names));
        tick.setValue(paper.standing().proposed());
        tick.addValueChangeListener(_ -> preview.removeAll());
        papers.put(paper.id(), tick);
        return tick;
    }

    private void preview() {
        preview.removeAll();
        if (chosenPeople().isEmpty()) {
            preview.add(new Notice(Pill.Tone.WAIT, new MessageKey("handover.refused.nobody")).announced());
            return;
        }
        var choice = new Choice("", chosenPeople(), chosenPapers());
        var dossier = work.dossiers().dossier(file.id(), choice);
        preview.add(new PreviewPart(dossier, (lawyer, agrees) -> {
            var named = new Choice(lawyer, choice.relatives(), choice.papers());
            var done = work.handovers().make(file.id(), named, agrees);
            return made.after(done);
        }));
    }

    private Set<PersonId> chosenPeople() {
        return ticked(people);
    }

    private Set<DocumentId> chosenPapers() {
        return ticked(papers);
    }

    private static <T> Set<T> ticked(Map<T, Checkbox> boxes) {
        var chosen = new HashSet<T>();
        boxes.forEach((id, box) -> {
            if (box.getValue()) chosen.add(id);
        });
        return chosen;
    }
}
