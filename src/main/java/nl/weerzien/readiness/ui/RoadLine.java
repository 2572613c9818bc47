package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Station;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// One relative's road as a line of stations; below each other on a phone. Those passed have the numbers they have in
/// the picture.
class RoadLine extends OrderedList {

    RoadLine(Journey journey, LocalDate today) {
        addClassName("road");
        journey.stations().forEach(station -> add(item(station, today, getComponentCount() + 1)));
    }

    private static ListItem item(Station station, LocalDate today, int number) {
        var dot = new Span(station.known().isPresent() ? Integer.toString(number) : "");
        dot.addClassName("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        var item = new ListItem(dot, Say.inline(station.label()));
        item.addClassName(station.passed().name().toLowerCase(Locale.ROOT));
        station.known().ifPresent(fact -> item.add(day(fact, today)));
        station.known()
                .map(fact -> fact.happening().place())
                .filter(place -> !place.isEmpty())
                .ifPresent(place -> item.add(Say.small(place)));
        var passed = new Span(Words.of(passed(station)));
        passed.addClassName("unseen");
        item.add(passed);
        if (station.passed() == Station.Passed.NEXT) item.getElement().setAttribute("aria-current", "step");
        return item;
    }

    private static Span day(Milestone fact, LocalDate today) {
        var day = Say.value(fact.happenedOn());
        day.addClassName("small");
        if (fact.happenedOn().isAfter(today)) day.addClassName("planned");
        return day;
    }

    private static MessageKey passed(Station station) {
        return switch (station.passed()) {
            case BEEN -> new MessageKey("journey.passed.been");
            case REFUSED -> new MessageKey("journey.passed.refused");
            case NEXT -> new MessageKey("journey.passed.next");
            case AHEAD -> new MessageKey("journey.passed.ahead");
        };
    }
}
