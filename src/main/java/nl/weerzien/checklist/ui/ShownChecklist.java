package nl.weerzien.checklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Checklist.Item;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.CircleRule;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.RouteVerdict;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// A whole checklist for whoever wants to know why: under each line its file and line, sources, confidence and date.
class ShownChecklist extends Div {
    private final transient ChecklistService rules;
    private final transient Circumstances circumstances;
    private final transient Checklist checklist;

    ShownChecklist(ChecklistService rules, Circumstances circumstances, Checklist checklist) {
        this.rules = rules;
        this.circumstances = circumstances;
        this.checklist = checklist;
        addClassName("stack");
        add(verdict());
        part("terms", checklist.terms(), this::term);
        part("asked", checklist.applying().toList(), this::asked);
        part("open", all(Item.CannotTellYet.class), this::open);
        part("doubts", checklist.doubts(), doubt -> line(doubt.text(), doubt.provenance()));
        part("notes", checklist.notes(), note -> line(note.text(), note.provenance()));
        rules.origin(circumstances.origin()).ifPresent(this::ofOrigin);
        var notAsked = all(Item.NotNeeded.class);
        add(new Disclosure(
                new MessageKey("checklist.printed.not-asked"),
                Lay.list(notAsked.stream().map(this::notAsked).toArray(Component[]::new))));
    }

    private Card verdict() {
        var card = new Card(
                checklist.verdict().title(), Say.small(checklist.edition().title()));
        switch (checklist.verdict()) {
            case RouteVerdict.Inside(var rule, var _) -> card.add(rule(rule));
            case RouteVerdict.OtherRoute(var because) -> because.forEach(rule -> card.add(rule(rule)));
            case RouteVerdict.AskSupervisor(var because) -> because.forEach(rule -> card.add(rule(rule)));
            case RouteVerdict.CannotTell(var because) ->
                card.add(facts(because.stream().sorted()));
        }
        checklist.now().ifPresent(handling -> {
            var now = handling.now();
            card.add(line(
                    now == null
                            ? handling.overlay().title()
                            : handling.overlay().text(now),
                    handling.overlay().provenance()));
        });
        return card;
    }

    private Component rule(CircleRule rule) {
        return line(rule.text(), rule.provenance());
    }

    private Component term(TimeLimit limit) {
        var made = circumstances.day(Fact.PERMIT_MADE_KNOWN_ON).or(() -> circumstances.day(Fact.PERMIT_DECIDED_ON));
        var words = Lay.lines(Say.strong(Words.of(limit.term().name().title())));
        made.ifPresent(day -> words.add(Say.small(new MessageKey(
                "checklist.rules.term-days", limit.lastDay(day), limit.lastDayByLaw(day, rules.extensionAct())))));
        if (limit instanceof TimeLimit.Unsettled(var _, var question)) words.add(Say.paragraph(question));
        words.add(
                Say.small(limit.term().name().consequence()),
                source(limit.term().provenance()));
        return words;
    }

    private Component asked(Item.Applies item) {
        var requirement = item.requirement();
        var details = Lay.lines(
                Say.paragraph(requirement.why()),
                Say.paragraph(requirement.satisfiedBy()),
                Say.paragraph(requirement.alsoAccepted()),
                Say.paragraph(requirement.ifYouCannot()));
        if (!item.papers().isEmpty()) details.add(kinds("checklist.rules.papers", item.papers()));
        if (!item.helpful().isEmpty()) details.add(kinds("checklist.rules.helpful", item.helpful()));
        return Lay.lines(new Disclosure(requirement.title(), (Component) details), source(requirement.provenance()));
    }

    private Component open(Item.CannotTellYet item) {
        return Lay.lines(
                Say.inline(item.requirement().title()),
                facts(item.because().stream().sorted()),
                source(item.requirement().provenance()));
    }

    private Component notAsked(Item.NotNeeded item) {
        return Lay.lines(
                Say.inline(item.requirement().title()),
                Say.small(item.reason()),
                source(item.requirement().provenance()));
    }

    private void ofOrigin(Origin origin) {
        part(
                "authorities",
                origin.authorities(),
                one -> Lay.lines(
                        Say.inline(one.text()), Say.small(one.standing().label()), source(one.provenance())));
        part(
                "posts",
                origin.posts(),
                post -> Lay.lines(Say.strong(post.place()), Say.inline(post.text()), source(post.provenance())));
        part("unknown", origin.unknown(), open -> line(open.text(), open.provenance()));
    }

    private <T> void part(String title, List<T> things, Function<T, Component> show) {
        if (things.isEmpty()) return;
        add(new Card(
                new MessageKey("checklist.printed." + title),
                Lay.list(things.stream().map(show).toArray(Component[]::new))));
    }

    private <T extends Item> List<T> all(Class<T> kind) {
        return checklist.items().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Component line(MessageKey words, Provenance provenance) {
        return Lay.lines(Say.inline(words), source(provenance));
    }

    /// File and line, how sure, when checked; the sources as links.
    private static Component source(Provenance provenance) {
        var links = provenance.sources().stream()
                .map(source -> {
                    var url = source.url();
                    if (url == null) return (Component) Say.small(source.title());
                    var link = new Anchor(url.toString(), source.title(), AnchorTarget.BLANK);
                    link.getElement().setAttribute("rel", "noopener noreferrer");
                    link.getElement().setAttribute("dir", "auto");
                    return link;
                })
                .toArray(Component[]::new);
        var where = new MessageKey(
                "checklist.rules.where",
                provenance.place(),
                provenance.confidence().label(),
                provenance.checkedOn());
        return new Disclosure(where, Lay.list(links));
    }

    private Component kinds(String title, List<DocumentKind> kinds) {
        var names = kinds.stream()
                .flatMap(kind -> rules.kind(kind).stream())
                .map(known -> Words.of(known.title()))
                .toList();
        return Say.small(new MessageKey(title, names));
    }

    private static Component facts(Stream<Fact> facts) {
        return Say.small(new MessageKey(
                "checklist.rules.waits-for", facts.map(Fact::label).toList()));
    }
}
