package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Table;
import nl.weerzien.shell.Words;

/// People across and requirements down on a wide screen; on a phone one person below the other. What is missing comes
/// first; what nobody is asked is folded away.
class Requirements extends Div {
    private final transient CaseReadiness readiness;
    private final transient Consumer<Cell> open;

    Requirements(CaseReadiness readiness, Consumer<Cell> open) {
        this.readiness = readiness;
        this.open = open;
        addClassName("requirements");
        var asked = new ArrayList<Requirement>();
        var notAsked = new ArrayList<Requirement>();
        for (var requirement : all()) (rank(requirement) == Rank.NOT_ASKED ? notAsked : asked).add(requirement);
        asked.sort(Comparator.comparing(this::rank));
        add(table(asked));
        if (!notAsked.isEmpty())
            add(wide(
                    new Disclosure(new MessageKey("readiness.checklist.not-asked", notAsked.size()), table(notAsked))));
        add(people());
    }

    /// How a row presses, by its worst cell.
    private enum Rank {
        MISSING,
        UNSURE,
        SETTLED,
        NOT_ASKED
    }

    private Table table(List<Requirement> rows) {
        var heads = new ArrayList<Component>();
        heads.add(Say.inline(new MessageKey("readiness.checklist.asked")));
        for (var relative : readiness.relatives()) heads.add(Say.value(name(relative.relative())));
        var table = new Table(new MessageKey("readiness.checklist.caption"), heads);
        table.addClassName("wide");
        for (var row : rows) {
            var head = Lay.lines(Say.inline(row.title()), Say.small(row.satisfiedBy()));
            table.row(
                    head,
                    readiness.relatives().stream().map(one -> cell(one, row)).toList());
        }
        return table;
    }

    private Component cell(Readiness one, Requirement row) {
        return one.match(row.id())
                .<Component>map(match -> button(one, match))
                .orElseGet(() -> Say.inline(new MessageKey("readiness.state.none")));
    }

    private NativeButton button(Readiness one, Match match) {
        var button = new NativeButton();
        button.addClassName("cell");
        button.add(StateWords.pill(match));
        StateWords.beside(match, readiness).ifPresent(words -> {
            var small = new Span(Words.of(words));
            small.addClassName("small");
            button.add(small);
        });
        button.setAriaLabel(Words.of(
                "readiness.cell.label", match.requirement().title(), name(one.relative()), StateWords.label(match)));
        button.addClickListener(_ -> open.accept(Cell.of(match)));
        return button;
    }

    /// One list a person, for narrow screens.
    private Div people() {
        var people = Lay.stack();
        people.addClassName("phone");
        for (var one : readiness.relatives()) {
            var asked = one.matches().stream()
                    .filter(match -> !(match.state() instanceof Match.State.NotNeeded))
                    .sorted(Comparator.comparing(Requirements::rank))
                    .map(match ->
                            (Component) Lay.ends(Say.inline(match.requirement().title()), button(one, match)))
                    .toArray(Component[]::new);
            var section = Lay.lines(Heading.section(name(one.relative())), Lay.list(asked));
            section.addClassName("card");
            people.add(section);
        }
        return people;
    }

    private static Component wide(Component part) {
        part.addClassName("wide");
        return part;
    }

    private List<Requirement> all() {
        Map<RequirementId, Requirement> all = new LinkedHashMap<>();
        for (var one : readiness.relatives())
            for (var match : one.matches()) all.putIfAbsent(match.requirement().id(), match.requirement());
        return List.copyOf(all.values());
    }

    private Rank rank(Requirement requirement) {
        return readiness.relatives().stream()
                .flatMap(one -> one.match(requirement.id()).stream())
                .map(Requirements::rank)
                .min(Comparator.naturalOrder())
                .orElse(Rank.NOT_ASKED);
    }

    private static Rank rank(Match match) {
        return switch (match.state()) {
            case Match.State.Open _ -> match.open() ? Rank.MISSING : Rank.SETTLED;
            case Match.State.CannotTell _, Match.State.Asks _ -> Rank.UNSURE;
            case Match.State.Met _, Match.State.Explained _ -> Rank.SETTLED;
            case Match.State.NotNeeded _ -> Rank.NOT_ASKED;
        };
    }

    private String name(PersonId person) {
        return Words.show(readiness.called(person));
    }
}
