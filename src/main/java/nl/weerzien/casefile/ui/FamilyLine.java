package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.family.Person;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.CaseHeadPart;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Words;

/// The family in one line of the case head: the sponsor and those for whom an application goes on.
@SpringComponent
class FamilyLine implements CaseHeadPart {
    private static final int FIRST = 10;

    private final CaseFileService files;
    private final Clock clock;

    FamilyLine(CaseFileService files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> content(CaseId id) {
        var file = files.get(id);
        var people = new ArrayList<Person>();
        people.add(file.sponsor().person());
        people.addAll(file.relatives());
        var today = LocalDate.now(clock);
        var links = people.stream()
                .map(person -> {
                    var link = new Anchor(CaseFileNavigation.personHref(id, person.id()));
                    link.add(new Portrait(file.family(), person, today).card());
                    return link;
                })
                .toArray(Component[]::new);
        var line = Lay.list(links);
        line.addClassName("family-line");
        line.getElement().setAttribute("aria-label", Words.of("casefile.family"));
        return Optional.of(line);
    }
}
