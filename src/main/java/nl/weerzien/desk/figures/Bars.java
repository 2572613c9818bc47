package nl.weerzien.desk.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weerzien.desk.figures.BarDrawing.Pattern;
import nl.weerzien.desk.figures.FigureTable.Row;
import nl.weerzien.shell.Words;

/// A bar a row, as long as its number is beside the largest.
final class Bars extends Div {

    /// @param of the table whose first column of numbers is drawn
    /// @param marked which column holds a part of the first that is marked, slanted; -1 for none
    Bars(FigureTable of, int marked) {
        addClassNames("chart", "bars");
        getElement().setAttribute("aria-hidden", "true");
        var most = of.rows().stream().mapToLong(row -> row.number(0)).max().orElse(1);
        of.rows().forEach(row -> add(line(row, most, marked < 0 ? 0 : row.number(marked))));
    }

    private static Div line(Row row, long most, long marked) {
        var name = new Span(Words.of(row.name()));
        var number = new Span(Words.show(row.number(0)));
        number.addClassName("strong");
        var whole = (double) most;
        var bar = new BarDrawing(BarDrawing.row(
                List.of(marked / whole, (row.number(0) - marked) / whole),
                List.of("late", "deep"),
                List.of(Pattern.SLANTED, Pattern.PLAIN)));
        var line = new Div(name, bar, number);
        line.addClassName("bar-line");
        return line;
    }
}
