package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.checklist.Origin;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// A paper the family can still send: why it is asked, what counts, and three ways on.
class WantedPaper extends Div {
    private static final int SHOWN = 5;

    private final CaseId id;
    private final Wanted wanted;

    /// @param origin the rules of the family's origin, for the names its papers have there
    WantedPaper(CaseId id, Wanted wanted, Optional<Origin> origin) {
        this.id = id;
        this.wanted = wanted;
        addClassNames("lines", "wanted");
        var requirement = wanted.match().requirement();
        add(Say.paragraph(requirement.why()));
        if (!wanted.papers().isEmpty()) add(papers(origin));
        add(actions());
        add(new Disclosure(
                new MessageKey("desk.wanted.more"),
                Say.paragraph(requirement.satisfiedBy()),
                Say.paragraph(requirement.alsoAccepted())));
    }

    private Div papers(Optional<Origin> origin) {
        var known = wanted.papers().stream()
                .filter(kind -> origin.flatMap(rules -> rules.paper(kind)).isPresent())
                .toList();
        // the family's own papers by the names they have there; papers that every country has only where there are none
        var counted = known.isEmpty() ? wanted.papers() : known;
        var names =
                counted.stream().limit(SHOWN).map(kind -> paper(kind, origin)).toArray(Component[]::new);
        var lead = new MessageKey(names.length == 1 ? "desk.wanted.this-paper" : "desk.wanted.one-of");
        return Lay.lines(Say.small(lead), Lay.list(names));
    }

    private static Component paper(DocumentKind kind, Optional<Origin> origin) {
        var name = Say.inline(KindDescription.title(kind));
        return origin.flatMap(known -> known.paper(kind))
                .<Component>map(paper -> Lay.row(name, Say.strong(paper.localName())))
                .orElse(name);
    }

    private Div actions() {
        var requirement = wanted.match().requirement();
        var person = wanted.relative().id();
        var photo = DocumentsNavigation.photograph(id, person, requirement.id());
        var file = DocumentsNavigation.handOver(id, person, requirement.id());
        var actions = Lay.actions(
                Action.primaryLink(new MessageKey("desk.wanted.photo"), photo.href()),
                Action.link(new MessageKey("desk.wanted.file"), file.href()));
        if (requirement.explainable())
            actions.add(Action.link(
                    new MessageKey("desk.wanted.cannot"),
                    CaseLink.to(id, CaseTabs.CHECKLIST)
                            .asking("person", person.toString())
                            .asking("requirement", requirement.id().toString())
                            .href()));
        return actions;
    }
}
