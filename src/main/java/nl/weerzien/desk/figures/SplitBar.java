package nl.weerzien.desk.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.weerzien.desk.figures.BarDrawing.Part;
import nl.weerzien.desk.figures.BarDrawing.Pattern;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Words;

/// One bar, divided by the rows of a table, with what each part means below it.
final class SplitBar extends Div {

    /// @param of the table whose first column of numbers is drawn
    /// @param tones one for each row
    SplitBar(FigureTable of, List<Tone> tones) {
        addClassNames("chart", "split-bar");
        getElement().setAttribute("aria-hidden", "true");
        var whole = Math.max(1, of.sum(0));
        var looks =
                tones.stream().map(tone -> tone.name().toLowerCase(Locale.ROOT)).toList();
        var widths =
                of.rows().stream().map(row -> (double) row.number(0) / whole).toList();
        add(new BarDrawing(BarDrawing.row(widths, looks, List.of(Pattern.values()))));
        var legend = new Div();
        legend.addClassName("legend");
        IntStream.range(0, looks.size())
                .filter(place -> of.rows().get(place).number(0) > 0)
                .forEach(place -> legend.add(entry(of.rows().get(place), looks.get(place), place)));
        add(legend);
    }

    private static Div entry(FigureTable.Row row, String look, int place) {
        var sample = new Div(new BarDrawing(List.of(new Part(0, 1, look, Pattern.values()[place]))));
        sample.addClassName("sample");
        var number = new Span(Words.show(row.number(0)));
        number.addClassName("strong");
        var entry = new Div(sample, new Span(Words.of(row.name())), number);
        entry.addClassName("row");
        return entry;
    }
}
