package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// What stands under the road tab: a line of stations for every relative, the terms, what happened so far, and a form
/// for what happened next.
class RoadBoard extends Div {
    private final CaseId caseId;
    private final transient ReadinessService service;
    private final transient JourneyService journeys;
    private final transient RoadHelp help;
    private final Map<PersonId, Disclosure> histories = new HashMap<>();
    private @Nullable MilestoneForm form;

    RoadBoard(CaseId caseId, ReadinessService service, JourneyService journeys, RoadHelp help) {
        this.caseId = caseId;
        this.service = service;
        this.journeys = journeys;
        this.help = help;
        addClassNames("road-tab", "stack");
        show();
    }

    /// Draws everything anew from what is kept.
    private void show() {
        removeAll();
        histories.clear();
        var readiness = service.of(caseId);
        if (readiness.relatives().isEmpty()) {
            add(new Card(
                    new MessageKey("readiness.checklist.nobody"),
                    Say.paragraph(new MessageKey("readiness.checklist.nobody.what-now"))));
            return;
        }
        if (readiness.journeys().familyReunited()) add(new ReunitedNotice(readiness));
        help.ended(readiness).forEach(this::add);
        help.missing(readiness).forEach(this::add);
        help.silences(readiness).forEach(this::add);
        var letters = RoadPicture.letters(readiness);
        add(road(readiness, letters));
        add(Lay.tiles(help.stations(readiness).toArray(Component[]::new)));
        add(terms(readiness, letters));
        form = new MilestoneForm(readiness, journeys, this::told);
        add(form);
        add(help.money(readiness));
        add(history(readiness));
    }

    /// Draws itself anew after something was told, and leaves the keyboard where the next can be told.
    private void told() {
        show();
        if (form != null) form.reach();
    }

    /// The same after something was put right about one relative.
    private void corrected(PersonId relative) {
        show();
        var history = histories.get(relative);
        if (history == null) return;
        history.setOpen(true);
        history.reach();
    }

    private Component road(CaseReadiness readiness, Map<Deadline, Character> letters) {
        var card = new Card(new MessageKey("readiness.road.title"));
        if (readiness.relatives().stream().anyMatch(one -> one.journey().filed()))
            card.add(new RoadPicture(readiness, letters));
        card.add(new RoadLines(readiness));
        card.add(Lay.actions(Action.link(new MessageKey("readiness.road.wall"), RoadSheetView.href(caseId))));
        return card;
    }

    /// What must be known first, then what runs, the first to end first; what is over is folded.
    private static Component terms(CaseReadiness readiness, Map<Deadline, Character> letters) {
        var questions = readiness.relatives().stream().flatMap(one -> questions(readiness, one));
        var running = cards(readiness, letters, Deadline::running);
        var stack = Lay.stack(
                Heading.section(new MessageKey("readiness.road.terms")),
                Lay.tiles(Stream.concat(questions, running).toArray(Component[]::new)));
        var done = cards(readiness, letters, term -> !term.running()).toArray(Component[]::new);
        if (done.length > 0)
            stack.add(new Disclosure(new MessageKey("readiness.road.terms-done", done.length), Lay.tiles(done)));
        return stack;
    }

    private static Stream<Component> questions(CaseReadiness readiness, Readiness one) {
        return one.deadlines().questions().stream()
                .map(question -> new Notice(
                        Pill.Tone.WAIT, new MessageKey("readiness.term.unknown-for", name(readiness, one)), question));
    }

    /// One for every term, or two where it does not run alike for everybody.
    private static Stream<Component> cards(
            CaseReadiness readiness, Map<Deadline, Character> letters, Predicate<Deadline> which) {
        var anybody = readiness.file().family().sponsorId();
        var alike = new LinkedHashMap<Deadline, List<String>>();
        for (var one : readiness.relatives())
            for (var deadline : one.deadlines().all())
                if (which.test(deadline))
                    alike.computeIfAbsent(deadline.of(anybody), _ -> new ArrayList<>())
                            .add(name(readiness, one));
        return alike.entrySet().stream()
                .sorted(Comparator.comparing(term -> term.getKey().governing()))
                .map(term -> new TermCard(
                        term.getKey(),
                        term.getValue(),
                        Optional.ofNullable(letters.get(term.getKey())),
                        readiness.today()));
    }

    private Component history(CaseReadiness readiness) {
        var card = new Card(new MessageKey("readiness.road.history"));
        for (var one : readiness.relatives())
            if (!one.journey().milestones().isEmpty()) card.add(history(readiness, one));
        return card;
    }

    private Disclosure history(CaseReadiness readiness, Readiness one) {
        var facts = one.journey().milestones();
        var history = new Disclosure(
                new MessageKey("readiness.road.history-of", name(readiness, one), facts.size()),
                Lay.list(facts.stream()
                        .map(fact -> new HistoryLine(readiness, fact, journeys, () -> corrected(one.relative())))
                        .toArray(Component[]::new)));
        histories.put(one.relative(), history);
        return history;
    }

    private static String name(CaseReadiness readiness, Readiness one) {
        return Words.show(readiness.called(one.relative()));
    }
}
