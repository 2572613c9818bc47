package nl.weerzien.desk.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.desk.figures.BarDrawing.Part;
import nl.weerzien.desk.figures.BarDrawing.Pattern;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Durations as strips on one scale: from the shortest to the longest, with the median marked.
final class DayStrips extends Div {
    private static final long ROUND = 30;
    private static final double MARK = 0.008;

    DayStrips(RoadFigures figures) {
        addClassNames("chart", "day-strips");
        getElement().setAttribute("aria-hidden", "true");
        var longest = Stream.of(figures.toFiling(), figures.toArrival())
                .mapToLong(days -> days instanceof Days.Told told ? told.longest() : 0)
                .max()
                .orElse(0);
        // up to the next whole month or so, so that the longest does not seem to touch an end
        var scale = (longest / ROUND + 1) * ROUND;
        add(strip(FigureTables.TO_FILING, figures.toFiling(), scale));
        add(strip(FigureTables.TO_ARRIVAL, figures.toArrival(), scale));
        if (longest > 0) add(Lay.ends(Say.value(0), Say.small(new MessageKey("desk.figures.days", scale))));
    }

    private static Div strip(MessageKey name, Days days, long scale) {
        var label = new Span(Words.of(name));
        return switch (days) {
            case Days.Told told -> Lay.lines(label, drawing(told, scale), words(told));
            case Days.TooFew _ -> Lay.lines(label, Say.small(new MessageKey("desk.figures.too-few-to-say")));
        };
    }

    private static BarDrawing drawing(Days.Told told, double scale) {
        var from = told.shortest() / scale;
        var until = told.longest() / scale;
        var median = told.median() / scale;
        return new BarDrawing(List.of(
                new Part(0, 1, "ground", Pattern.PLAIN),
                new Part(from, Math.max(until - from, MARK), "range", Pattern.PLAIN),
                new Part(Math.max(median - MARK / 2, 0), MARK, "median", Pattern.PLAIN)));
    }

    private static Component words(Days.Told told) {
        return Say.small(new MessageKey("desk.figures.days-told", told.median(), told.shortest(), told.longest()));
    }
}
