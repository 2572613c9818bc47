package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import nl.weerzien.shared.MessageKey;

/// A real table, for what is one (people across, requirements down). Wider than a phone it scrolls inside itself, by
/// finger and by keyboard.
public class Table extends Div {
    private final NativeTable table = new NativeTable();

    /// @param caption what the table shows, read aloud before it; not shown
    /// @param columns the heads, the first one above the row heads
    public Table(MessageKey caption, List<? extends Component> columns) {
        addClassName("table");
        var words = Words.of(caption);
        table.setCaptionText(words);
        table.getCaption().addClassName("unseen");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("tabindex", "0");
        var head = table.getHead().addRow();
        columns.forEach(column -> head.add(headCell("col", column)));
        add(table);
    }

    /// @param rowHead names the row
    public Table row(Component rowHead, List<? extends Component> cells) {
        var row = table.getBody().addRow();
        row.add(headCell("row", rowHead));
        cells.forEach(cell -> row.addDataCell().add(cell));
        return this;
    }

    private static NativeTableHeaderCell headCell(String scope, Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
