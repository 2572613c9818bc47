package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.Stage;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.Station;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.OnTheWay;
import nl.weerzien.readiness.Party;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Where each relative is. Those whose roads went alike share one line of stations; it lies open where there is
/// something to do, and for the others one tap away.
class RoadLines extends Div {
    private final transient CaseReadiness family;

    RoadLines(CaseReadiness family) {
        this.family = family;
        addClassName("stack");
        var alike = new LinkedHashMap<List<Stop>, List<Readiness>>();
        for (var one : family.relatives())
            alike.computeIfAbsent(stops(one), _ -> new ArrayList<>()).add(one);
        alike.values().forEach(some -> add(line(new Party(some), alike.size() == 1)));
    }

    /// What a line shows of a station.
    private record Stop(Kind kind, Station.Passed passed, LocalDate day, String place) {
        static Stop of(Station station) {
            var known = station.known();
            return new Stop(
                    station.kind(),
                    station.passed(),
                    known.map(fact -> fact.happenedOn()).orElse(LocalDate.MAX),
                    known.map(fact -> fact.happening().place()).orElse(""));
        }
    }

    private static List<Stop> stops(Readiness one) {
        return one.journey().stations().stream().map(Stop::of).toList();
    }

    private Component line(Party party, boolean alone) {
        var stage = party.stage();
        var road = party.members().getFirst().journey();
        var stations = new RoadLine(road, family.today());
        var lines = Lay.lines(Lay.row(Heading.part(Words.show(names(party))), new Pill(tone(stage), stage.label())));
        numbers(party).forEach(lines::add);
        changes(party).forEach(lines::add);
        lines.add(alone || party.asks(family.today()) ? stations : new Disclosure(summary(road.stations()), stations));
        return lines;
    }

    /// Whose V-number is known, of whom if there are several.
    private Stream<Paragraph> numbers(Party party) {
        return party.persons().stream()
                .flatMap(person -> Optional.ofNullable(
                        family.file().family().person(person).vNumber())
                        .map(number -> new MessageKey("readiness.road.v-number", number.digits()))
                        .map(words -> said(party, person, words))
                        .stream());
    }

    private static MessageKey summary(List<Station> stations) {
        var been =
                stations.stream().filter(station -> station.known().isPresent()).count();
        return stations.stream()
                .filter(station -> station.passed() == Station.Passed.NEXT)
                .findFirst()
                .map(next -> new MessageKey("readiness.road.stations", been, next.label()))
                .orElseGet(() -> new MessageKey("readiness.road.stations-over", been));
    }

    /// What life brought, of whom if there are several.
    private Stream<Paragraph> changes(Party party) {
        return party.persons().stream()
                .flatMap(person -> family.onTheWay(person).stream().map(change -> said(party, person, words(change))));
    }

    private Paragraph said(Party party, PersonId person, MessageKey words) {
        return Say.small(
                party.members().size() == 1
                        ? words
                        : new MessageKey("readiness.road.picture.one", family.called(person), words));
    }

    private static MessageKey words(OnTheWay change) {
        return switch (change.what()) {
            case BORN -> new MessageKey("readiness.road.born", change.on());
            case CAME_OF_AGE -> new MessageKey("readiness.road.turned-18", change.on());
            case COMES_OF_AGE -> new MessageKey("readiness.road.turns-18", change.on());
        };
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

    private List<String> names(Party party) {
        return party.persons().stream()
                .map(person -> Words.show(family.called(person)))
                .toList();
    }
}
