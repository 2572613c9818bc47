package nl.weerzien.desk.figures;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// One figure in rows: what the table on the screen shows, what its chart draws and what the file holds.
///
/// @param heads above the columns, the first one above the names of the rows
record FigureTable(MessageKey title, List<MessageKey> heads, List<Row> rows) {

    FigureTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// @param cells one for each head but the first: a whole number, days that may end in a half, or a message where
    /// no number can be told
    record Row(MessageKey name, List<Object> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        Row(MessageKey name, Object... cells) {
            this(name, List.of(cells));
        }

        /// The number in a column of whole numbers, the first cell being 0.
        long number(int cell) {
            return (Long) cells.get(cell);
        }
    }

    /// Of the numbers in a column of whole numbers.
    long sum(int cell) {
        return rows.stream().mapToLong(row -> row.number(cell)).sum();
    }
}
