package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.Stage;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// What stands under the road tab: a line of stations for every relative, the terms, what happened so far, and a form
/// for what happened next.
class RoadBoard extends Div {
    private final CaseId caseId;
    private final transient ReadinessService service;
    private final transient JourneyService journeys;

    RoadBoard(CaseId caseId, ReadinessService service, JourneyService journeys) {
        this.caseId = caseId;
        this.service = service;
        this.journeys = journeys;
        addClassNames("road-tab", "stack");
        show();
    }

    /// Draws everything anew from what is kept.
    private void show() {
        removeAll();
        var readiness = service.of(caseId);
        if (readiness.relatives().isEmpty()) {
            add(new Card(
                    new MessageKey("readiness.checklist.nobody"),
                    Say.paragraph(new MessageKey("readiness.checklist.nobody.what-now"))));
            return;
        }
        if (readiness.journeys().familyReunited())
            add(new Notice(
                    Pill.Tone.OK,
                    new MessageKey("readiness.road.reunited"),
                    new MessageKey("readiness.road.reunited.text")));
        add(lines(readiness), terms(readiness));
        add(new MilestoneForm(readiness, journeys, this::show));
        add(history(readiness));
    }

    private static Component lines(CaseReadiness readiness) {
        var card = new Card(new MessageKey("readiness.road.title"));
        for (var one : readiness.relatives())
            card.add(Lay.lines(
                    Lay.row(
                            Heading.part(name(readiness, one)),
                            new Pill(
                                    tone(one.journey().stage()),
                                    one.journey().stage().label())),
                    new RoadLine(one.journey(), readiness.today())));
        return card;
    }

    private static Pill.Tone tone(Stage stage) {
        return switch (stage.bearing()) {
            case FAMILY_PREPARES -> Pill.Tone.OPEN;
            case FAMILY_ACTS -> Pill.Tone.WAIT;
            case OTHERS_ACT, OVER -> Pill.Tone.QUIET;
            case REFUSED -> Pill.Tone.LATE;
            case HERE -> Pill.Tone.OK;
        };
    }

    private static Component terms(CaseReadiness readiness) {
        var questions = readiness.relatives().stream().flatMap(one -> questions(readiness, one));
        var tiles = Lay.tiles(Stream.concat(questions, cards(readiness)).toArray(Component[]::new));
        return Lay.stack(Heading.section(new MessageKey("readiness.road.terms")), tiles);
    }

    private static Stream<Component> questions(CaseReadiness readiness, Readiness one) {
        return one.deadlines().questions().stream()
                .map(question -> new Notice(
                        Pill.Tone.WAIT, new MessageKey("readiness.term.unknown-for", name(readiness, one)), question));
    }

    /// One for every term, or two where it does not run alike for everybody.
    private static Stream<Component> cards(CaseReadiness readiness) {
        var anybody = readiness.file().family().sponsorId();
        var alike = new LinkedHashMap<Deadline, List<String>>();
        for (var one : readiness.relatives())
            for (var deadline : one.deadlines().all())
                alike.computeIfAbsent(deadline.of(anybody), _ -> new ArrayList<>())
                        .add(name(readiness, one));
        return alike.entrySet().stream().map(term -> new TermCard(term.getKey(), term.getValue(), readiness.today()));
    }

    private Component history(CaseReadiness readiness) {
        var card = new Card(new MessageKey("readiness.road.history"));
        for (var one : readiness.relatives())
            if (!one.journey().milestones().isEmpty())
                card.add(Lay.lines(
                        Heading.part(name(readiness, one)),
                        Lay.list(one.journey().milestones().stream()
                                .map(fact -> new HistoryLine(readiness, fact, journeys, this::show))
                                .toArray(Component[]::new))));
        return card;
    }

    private static String name(CaseReadiness readiness, Readiness one) {
        return Words.show(
                readiness.file().family().person(one.relative()).name().given());
    }
}
