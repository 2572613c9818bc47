package nl.weerzien.desk.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Table;

/// One figure: its chart, and the same numbers in a table beside it, below it on a phone.
class FigureCard extends Card {

    /// @param explained what is counted, and what is not
    FigureCard(FigureTable figure, Component chart, MessageKey explained) {
        super(figure.title(), Say.small(explained));
        var both = new Div(chart, table(figure));
        both.addClassName("figure");
        add(both);
    }

    private static Table table(FigureTable figure) {
        var table = new Table(
                figure.title(), figure.heads().stream().map(Say::inline).toList());
        figure.rows()
                .forEach(row -> table.row(
                        Say.inline(row.name()),
                        row.cells().stream().map(FigureCard::cell).toList()));
        return table;
    }

    private static Component cell(Object cell) {
        return cell instanceof MessageKey words ? Say.small(words) : Say.value(cell);
    }
}
