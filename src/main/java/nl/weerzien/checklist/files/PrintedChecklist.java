package nl.weerzien.checklist.files;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Amendment;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Checklist.Item;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.CircleRule;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.RouteVerdict;
import nl.weerzien.checklist.Source;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;

/// One checklist as plain text; behind every line the file and line of its rule.
final class PrintedChecklist {
    private final ChecklistService rules;
    private final Language language;
    private final PrintStream out;

    PrintedChecklist(ChecklistService rules, Language language, PrintStream out) {
        this.rules = rules;
        this.language = language;
        this.out = out;
    }

    void print(Circumstances circumstances, Checklist checklist) {
        var origin = rules.origin(circumstances.origin());
        out.println(origin.map(known -> say(known.name()))
                        .orElse(circumstances.origin().iso2()) + " · " + checklist.day() + " · "
                + say(checklist.edition().title()));
        verdict(checklist.verdict());
        checklist
                .now()
                .ifPresent(handling -> line(
                        say(handling.overlay().title())
                                + (handling.now() == null
                                        ? ""
                                        : ": " + say(handling.overlay().text(handling.now()))),
                        handling.overlay().provenance()));
        part("terms", checklist.terms().stream(), limit -> term(circumstances, limit));
        part("asked", checklist.applying(), this::asked);
        part("open", checklist.items().stream().filter(Item.CannotTellYet.class::isInstance), this::open);
        part(
                "questions",
                checklist.questions().stream(),
                question -> out.println("  ? " + say(question.fact().question()) + "  ["
                        + question.fact().code() + "]"));
        part("doubts", checklist.doubts().stream(), doubt -> line(say(doubt.text()), doubt.provenance()));
        part("notes", checklist.notes().stream(), note -> line(say(note.text()), note.provenance()));
        origin.ifPresent(this::ofOrigin);
        part("not-asked", checklist.items().stream().filter(Item.NotNeeded.class::isInstance), this::notAsked);
    }

    /// What is otherwise than under another edition.
    void amendments(EditionId before, List<Amendment> amendments) {
        out.println(say(new MessageKey("checklist.printed.changed", before.title())));
        if (amendments.isEmpty()) out.println("  " + say(new MessageKey("checklist.printed.unchanged")));
        amendments.forEach(amendment -> out.println("  " + say(amendment.words())));
    }

    private void verdict(RouteVerdict verdict) {
        out.println(say(verdict.title()));
        switch (verdict) {
            case RouteVerdict.Inside(var rule, var _) -> rule(rule);
            case RouteVerdict.OtherRoute(var because) -> because.forEach(this::rule);
            case RouteVerdict.AskSupervisor(var because) -> because.forEach(this::rule);
            case RouteVerdict.CannotTell(var because) -> out.println("  ? " + facts(because.stream()));
        }
    }

    private void rule(CircleRule rule) {
        line(say(rule.text()), rule.provenance());
    }

    private void term(Circumstances circumstances, TimeLimit limit) {
        var made = circumstances.day(Fact.PERMIT_MADE_KNOWN_ON).or(() -> circumstances.day(Fact.PERMIT_DECIDED_ON));
        var days = made.map(day -> limit.lastDay(day) + " / " + limit.lastDayByLaw(day, rules.extensionAct()))
                .orElse("–");
        var doubt = limit instanceof TimeLimit.Unsettled(var _, var question) ? " (" + say(question) + ")" : "";
        line(
                say(limit.term().name().title()) + ": " + days + doubt,
                limit.term().provenance());
    }

    private void asked(Item.Applies item) {
        var requirement = item.requirement();
        line(say(requirement.title()), requirement.provenance());
        Stream.of(requirement.why(), requirement.satisfiedBy(), requirement.alsoAccepted(), requirement.ifYouCannot())
                .forEach(text -> out.println("      " + say(text)));
        if (!item.papers().isEmpty()) out.println("      = " + kinds(item.papers()));
        if (!item.helpful().isEmpty()) out.println("      ~ " + kinds(item.helpful()));
    }

    private void open(Item item) {
        if (item instanceof Item.CannotTellYet(var requirement, var because))
            line(say(requirement.title()) + " ? " + facts(because.stream()), requirement.provenance());
    }

    private void notAsked(Item item) {
        if (item instanceof Item.NotNeeded(var requirement, var reason))
            line(say(requirement.title()) + ": " + say(reason), requirement.provenance());
    }

    private void ofOrigin(Origin origin) {
        part(
                "authorities",
                origin.authorities().stream(),
                one -> line(say(one.text()) + " (" + say(one.standing().label()) + ")", one.provenance()));
        part("posts", origin.posts().stream(), post -> line(post.place() + ": " + say(post.text()), post.provenance()));
        part("unknown", origin.unknown().stream(), open -> line(say(open.text()), open.provenance()));
    }

    private <T> void part(String title, Stream<T> things, Consumer<T> print) {
        var all = things.toList();
        if (all.isEmpty()) return;
        out.println(say(new MessageKey("checklist.printed." + title)));
        all.forEach(print);
    }

    private void line(String words, Provenance provenance) {
        out.println("  - " + words + "  [" + provenance.place() + "; "
                + say(provenance.confidence().label()) + "; "
                + provenance.sources().stream().map(Source::id).collect(Collectors.joining(", ")) + "; "
                + provenance.checkedOn() + "]");
    }

    private String kinds(List<DocumentKind> kinds) {
        return kinds.stream()
                .map(kind -> rules.kind(kind).map(known -> say(known.title())).orElse(kind.code()))
                .collect(Collectors.joining("; "));
    }

    private String facts(Stream<Fact> facts) {
        return facts.map(fact -> say(fact.label())).collect(Collectors.joining(", "));
    }

    private String say(MessageKey key) {
        return Words.in(language, key);
    }
}
