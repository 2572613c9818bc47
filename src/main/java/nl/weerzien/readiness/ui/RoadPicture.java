package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.journey.Station;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Drawing;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// The roads of a family drawn along one line of time: a track for every relative, a numbered dot for every station
/// passed, a lettered flag for every term that runs, and today. The numbers and letters stand in the lists beside it.
class RoadPicture extends Div {
    private static final double WIDTH = 960;
    private static final double NAMES = 130;
    private static final double MARGIN = 24;
    private static final double HEAD = 34;
    private static final double TRACK = 64;
    private static final double DOT = 11;
    private static final double FLAG = 19;

    private final transient CaseReadiness readiness;
    private final transient RoadScale scale;
    private final transient Map<Deadline, Character> letters;
    private final boolean mirrored = Words.language().rightToLeft();

    /// @param letters of the terms to flag, each as it runs for everybody; see [#letters]
    RoadPicture(CaseReadiness readiness, Map<Deadline, Character> letters) {
        this.readiness = readiness;
        this.letters = letters;
        var begin = mirrored ? WIDTH - NAMES : NAMES;
        var end = mirrored ? MARGIN : WIDTH - MARGIN;
        this.scale = RoadScale.over(days(), begin, end);
        addClassName("road-picture");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("readiness.road.picture"));
        var height = HEAD + TRACK * readiness.relatives().size() + HEAD;
        add(new Drawing(Words.of("readiness.road.picture.says", summary()), box(height), shapes(height)));
    }

    /// A letter for every term that runs for somebody, alike ones once, in the order in which they end.
    static Map<Deadline, Character> letters(CaseReadiness readiness) {
        var anybody = readiness.file().family().sponsorId();
        var letters = new LinkedHashMap<Deadline, Character>();
        readiness.relatives().stream()
                .flatMap(one -> one.deadlines().all().stream())
                .filter(Deadline::running)
                .filter(term -> !term.isMark())
                .map(term -> term.of(anybody))
                .distinct()
                .sorted(Comparator.comparing(Deadline::governing))
                .forEach(term -> letters.put(term, (char) ('a' + letters.size())));
        return letters;
    }

    private static String box(double height) {
        return String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, height);
    }

    private List<LocalDate> days() {
        var days = new ArrayList<LocalDate>();
        days.add(readiness.today());
        letters.keySet().stream().map(Deadline::governing).forEach(days::add);
        readiness.relatives().stream()
                .flatMap(one -> one.journey().milestones().stream())
                .forEach(fact -> days.add(fact.happenedOn()));
        return days;
    }

    private List<MessageKey> summary() {
        return readiness.relatives().stream()
                .map(one -> new MessageKey(
                        "readiness.road.picture.one",
                        name(one),
                        one.journey().stage().label()))
                .toList();
    }

    private String shapes(double height) {
        var shapes = new Shapes();
        for (var month : scale.ticks()) {
            var x = scale.x(month.atDay(1));
            shapes.line("tick", x, HEAD, x, height - HEAD).text("month", x, height - 12, Words.show(month));
        }
        var y = HEAD + TRACK / 2;
        for (var one : readiness.relatives()) {
            track(shapes, one, y);
            y += TRACK;
        }
        var today = scale.x(readiness.today());
        shapes.line("today", today, HEAD - 8, today, height - HEAD)
                .text("today", today, HEAD - 14, Words.of("readiness.road.picture.today"));
        return shapes.toString();
    }

    private void track(Shapes shapes, Readiness one, double y) {
        var edge = mirrored ? WIDTH - MARGIN / 2 : MARGIN / 2;
        shapes.name(edge, y + 5, mirrored, name(one)).line("track", scale.from(), y, scale.to(), y);
        var been = one.journey().stations().stream()
                .filter(station -> station.known().isPresent())
                .toList();
        if (!been.isEmpty()) shapes.line("gone", scale.x(day(been.getFirst())), y, gone(been.getLast()), y);
        flags(shapes, one, y);
        var places = places(been);
        for (int at = 0; at < been.size(); at++) dot(shapes, been.get(at), at + 1, places[at], y);
    }

    /// Dots of nearly the same day stand beside each other: the later one further on, but what has happened never
    /// beyond today.
    private double[] places(List<Station> been) {
        var toward = toward();
        var today = scale.x(readiness.today());
        var places = been.stream().mapToDouble(station -> scale.x(day(station))).toArray();
        for (int at = 1; at < places.length; at++)
            if (toward * (places[at] - places[at - 1]) < 2 * DOT) places[at] = places[at - 1] + toward * 2 * DOT;
        for (int at = places.length - 1; at >= 0; at--) {
            var ahead = day(been.get(at)).isAfter(readiness.today());
            if (!ahead && toward * places[at] > toward * today) places[at] = today;
            if (at + 1 < places.length && toward * (places[at + 1] - places[at]) < 2 * DOT)
                places[at] = places[at + 1] - toward * 2 * DOT;
        }
        return places;
    }

    private int toward() {
        return mirrored ? -1 : 1;
    }

    /// As far as today, or the station that lies ahead.
    private double gone(Station furthest) {
        var today = scale.x(readiness.today());
        var last = scale.x(day(furthest));
        return toward() * last > toward() * today ? last : today;
    }

    /// Beside each other where their days are too close for that.
    private void flags(Shapes shapes, Readiness one, double y) {
        var flagged = one.deadlines().all().stream()
                .filter(term -> letter(term) != null)
                .sorted(Comparator.comparing(Deadline::governing))
                .toList();
        var onward = mirrored ? -1 : 1;
        var reached = Double.NEGATIVE_INFINITY;
        for (var term : flagged) {
            reached = Math.max(onward * scale.x(term.governing()), reached + FLAG);
            flag(shapes, term, onward * reached, y);
        }
    }

    private void flag(Shapes shapes, Deadline term, double x, double y) {
        var kind = "flag " + code(term.urgency(readiness.today()));
        shapes.line(kind, x, y - 22, scale.x(term.governing()), y)
                .square(kind, x, y - 22, 8)
                .text("letter", x, y - 18, String.valueOf(letter(term)));
    }

    private @Nullable Character letter(Deadline term) {
        return letters.get(term.of(readiness.file().family().sponsorId()));
    }

    private void dot(Shapes shapes, Station station, int number, double x, double y) {
        var kind = code(station.passed()) + (day(station).isAfter(readiness.today()) ? " planned" : "");
        if (station.passed() == Station.Passed.REFUSED) shapes.square("dot " + kind, x, y, DOT);
        else shapes.circle("dot " + kind, x, y, DOT);
        shapes.text("number " + kind, x, y + 4, Integer.toString(number));
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate day(Station station) {
        return station.known().orElseThrow().happenedOn();
    }

    private String name(Readiness one) {
        return Words.show(readiness.called(one.relative()));
    }
}
