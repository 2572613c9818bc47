package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.Origin;
import nl.weerzien.family.Person;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Words;

/// Everything a family can still send: the most urgent paper open, the others folded under the person they are for.
class WantedPapers extends Div {
    private final CaseId id;
    private final Optional<Origin> origin;

    /// @param wanted most urgent first, at least one
    /// @param leads whether the first of them is what the family does next; else all are folded
    WantedPapers(CaseId id, List<Wanted> wanted, Optional<Origin> origin, boolean leads) {
        this.id = id;
        this.origin = origin;
        addClassName("stack");
        if (leads) add(first(wanted.getFirst()));
        var later = leads ? wanted.subList(1, wanted.size()) : wanted;
        later.stream()
                .map(Wanted::relative)
                .distinct()
                .map(person -> later(
                        person,
                        later.stream()
                                .filter(one -> one.relative().equals(person))
                                .toList()))
                .forEach(this::add);
    }

    private Section first(Wanted wanted) {
        var step = new Section();
        step.addClassNames("card", "step");
        step.add(
                new Pill(Tone.OPEN, new MessageKey("desk.sponsor.next")),
                Heading.section(new MessageKey(
                        "desk.wanted.for",
                        wanted.match().requirement().title(),
                        Words.show(wanted.relative().name().given()))),
                new WantedPaper(id, wanted, origin));
        return step;
    }

    private Card later(Person person, List<Wanted> wanted) {
        var title = new MessageKey("desk.wanted.later", Words.show(person.name().given()), wanted.size());
        var papers = wanted.stream()
                .map(one -> new Disclosure(one.match().requirement().title(), new WantedPaper(id, one, origin)))
                .toArray(Component[]::new);
        return new Card(title, Lay.list(papers));
    }
}
