package nl.weerzien.desk.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerzien.desk.figures.FigureTable.Row;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.shared.MessageKey;

/// The figures as tables, in the order of the page.
record FigureTables(
        FigureTable overview,
        FigureTable stations,
        FigureTable durations,
        FigureTable terms,
        FigureTable reviews,
        FigureTable reunions,
        FigureTable endings) {
    static final MessageKey TO_FILING = new MessageKey("desk.figures.to-filing");
    static final MessageKey TO_ARRIVAL = new MessageKey("desk.figures.to-arrival");

    private static final MessageKey FAMILIES = new MessageKey("desk.figures.families");
    private static final MessageKey RELATIVES = new MessageKey("desk.figures.relatives");
    private static final MessageKey TOO_FEW = new MessageKey("desk.figures.too-few");

    static FigureTables of(RoadFigures figures) {
        return new FigureTables(
                overview(figures),
                stations(figures),
                durations(figures),
                parts("desk.figures.term", "desk.figures.term.head", RELATIVES, figures.terms(), TermKept::label),
                parts("desk.figures.review", "desk.figures.review.head", FAMILIES, figures.reviews(), Reviewed::label),
                parts(
                        "desk.figures.reunion",
                        "desk.figures.reunion.head",
                        FAMILIES,
                        figures.reunions(),
                        Reunion::label),
                parts("desk.figures.ending", "desk.figures.ending.head", RELATIVES, figures.endings(), Kind::label));
    }

    Stream<FigureTable> all() {
        return Stream.of(overview, stations, durations, terms, reviews, reunions, endings);
    }

    private static FigureTable overview(RoadFigures figures) {
        return new FigureTable(
                new MessageKey("desk.figures.overview"),
                heads("desk.figures.what", "desk.figures.number"),
                List.of(
                        new Row(FAMILIES, (long) figures.families()),
                        new Row(RELATIVES, (long) figures.relatives()),
                        new Row(
                                new MessageKey("desk.figures.reunited"),
                                figures.reunions().getOrDefault(Reunion.TOGETHER, 0L)),
                        new Row(new MessageKey("desk.figures.handed-over"), figures.handedOver()),
                        new Row(new MessageKey("desk.figures.silences"), figures.silences()),
                        new Row(new MessageKey("desk.figures.overdue"), figures.overdue())));
    }

    private static FigureTable stations(RoadFigures figures) {
        return new FigureTable(
                new MessageKey("desk.figures.stations"),
                heads(
                        "desk.figures.station",
                        "desk.figures.relatives",
                        "desk.figures.families",
                        "desk.figures.too-silent"),
                figures.stations().stream()
                        .map(at -> new Row(at.stage().label(), at.relatives(), at.families(), at.overdue()))
                        .toList());
    }

    private static FigureTable durations(RoadFigures figures) {
        return new FigureTable(
                new MessageKey("desk.figures.durations"),
                heads(
                        "desk.figures.what",
                        "desk.figures.median",
                        "desk.figures.shortest",
                        "desk.figures.longest",
                        "desk.figures.rests-on"),
                List.of(duration(TO_FILING, figures.toFiling()), duration(TO_ARRIVAL, figures.toArrival())));
    }

    private static Row duration(MessageKey name, Days days) {
        return switch (days) {
            case Days.Told told ->
                new Row(name, told.median(), told.shortest(), told.longest(), (long) told.relatives());
            case Days.TooFew few -> new Row(name, TOO_FEW, TOO_FEW, TOO_FEW, (long) few.relatives());
        };
    }

    private static <E extends Enum<E>> FigureTable parts(
            String title, String head, MessageKey counted, Map<E, Long> counts, Function<E, MessageKey> label) {
        return new FigureTable(
                new MessageKey(title),
                List.of(new MessageKey(head), counted),
                counts.entrySet().stream()
                        .map(entry -> new Row(label.apply(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private static List<MessageKey> heads(String... keys) {
        return Arrays.stream(keys).map(MessageKey::new).toList();
    }
}
