package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import nl.weerzien.checklist.CircleRule;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.RouteVerdict;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.readiness.Readiness.Outcome;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// How far everybody is, in one line each; what must be said before any paper: a route that may be another one, a
/// doubt, a term that presses, a question that is still open.
class Overview extends Div {
    private final transient CaseReadiness readiness;

    Overview(CaseReadiness readiness) {
        this.readiness = readiness;
        addClassName("stack");
        var lines = readiness.relatives().stream().map(this::line).toArray(Component[]::new);
        add(new Card(new MessageKey("readiness.overview.title"), Lay.list(lines)));
        readiness.relatives().forEach(this::route);
        fileNow();
        questions();
        doubts();
    }

    private Component line(Readiness one) {
        var said = Lay.row(
                new Pill(tone(one.outcome()), words(one.outcome())),
                Say.small(new MessageKey("readiness.overview.settled", one.settled(), one.asked())));
        var line = Lay.lines(Heading.part(name(one)), said);
        one.checklist()
                .birthdays()
                .forEach(birthday -> line.add(
                        Say.small(new MessageKey("readiness.overview.birthday", birthday.years(), birthday.on()))));
        one.checklist().now().ifPresent(handling -> {
            if (handling.now() != null) line.add(Say.small(handling.overlay().text(handling.now())));
        });
        return line;
    }

    private static Pill.Tone tone(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Complete _, Outcome.TheseFollow _ -> Pill.Tone.OK;
            case Outcome.TheseAreOpen _ -> Pill.Tone.OPEN;
        };
    }

    private static MessageKey words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Complete _ -> new MessageKey("readiness.outcome.complete");
            case Outcome.TheseFollow follow ->
                new MessageKey(
                        "readiness.outcome.these-follow", follow.explained().size());
            case Outcome.TheseAreOpen still ->
                new MessageKey("readiness.outcome.these-are-open", still.open().size());
        };
    }

    private void route(Readiness one) {
        switch (one.checklist().verdict()) {
            case RouteVerdict.Inside _, RouteVerdict.CannotTell _ -> {}
            case RouteVerdict.OtherRoute other -> {
                add(new Notice(
                        Pill.Tone.WAIT, new MessageKey("readiness.route.other", name(one)), texts(other.rules())));
                other.rules().forEach(rule -> source(rule.provenance()));
            }
            case RouteVerdict.AskSupervisor ask -> {
                add(new Notice(Pill.Tone.WAIT, new MessageKey("readiness.route.ask", name(one)), texts(ask.rules())));
                ask.rules().forEach(rule -> source(rule.provenance()));
            }
        }
    }

    private static MessageKey[] texts(List<CircleRule> rules) {
        return rules.stream().map(CircleRule::text).toArray(MessageKey[]::new);
    }

    private void source(Provenance provenance) {
        add(new Disclosure(new MessageKey("readiness.source.title"), new SourceLines(provenance, readiness.today())));
    }

    private void fileNow() {
        var urgent = readiness.relatives().stream().filter(Readiness::fileNow).toList();
        if (urgent.isEmpty()) return;
        var names = urgent.stream().map(this::name).toList();
        var lastDay = urgent.stream()
                .flatMap(one -> one.filingTerm().stream())
                .map(term -> term.governing())
                .min(Comparator.naturalOrder());
        lastDay.ifPresent(day -> add(new Notice(
                        Pill.Tone.LATE,
                        new MessageKey("readiness.file-now.title", day),
                        new MessageKey("readiness.file-now.text", names))
                .with(Action.link(
                        new MessageKey("readiness.file-now.go"),
                        CaseLink.to(readiness.file().id(), "review").href()))));
    }

    private void questions() {
        var open = readiness.relatives().stream()
                .flatMap(one -> one.checklist().questions().stream())
                .map(question -> question.fact().question())
                .distinct()
                .map(Say::inline)
                .toArray(Component[]::new);
        if (open.length == 0) return;
        add(new Card(
                new MessageKey("readiness.questions.title", open.length),
                Lay.list(open),
                Lay.actions(Action.link(
                        new MessageKey("readiness.questions.go"),
                        CaseLink.to(readiness.file().id(), "family").href()))));
    }

    private void doubts() {
        var doubts = readiness.relatives().stream()
                .flatMap(one -> one.checklist().doubts().stream())
                .distinct()
                .toList();
        if (doubts.isEmpty()) return;
        var lines = doubts.stream()
                .map(doubt -> (Component) Lay.lines(
                        new Pill(Pill.Tone.WAIT, Labels.asks(doubt.whom())),
                        Say.paragraph(doubt.text()),
                        new Disclosure(
                                new MessageKey("readiness.source.title"),
                                new SourceLines(doubt.provenance(), readiness.today()))))
                .toArray(Component[]::new);
        add(new Card(new MessageKey("readiness.doubts.title"), Lay.list(lines)));
    }

    private String name(Readiness one) {
        return Words.show(readiness.called(one.relative()));
    }
}
