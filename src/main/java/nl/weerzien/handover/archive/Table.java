package nl.weerzien.handover.archive;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table as a text file that Dutch spreadsheets open as one: semicolons between cells, and a mark that says UTF-8.
final class Table {
    private final StringBuilder text = new StringBuilder("\uFEFF");

    Table row(String... cells) {
        text.append(Stream.of(cells).map(Table::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    String text() {
        return text.toString();
    }

    /// In quotes; what a spreadsheet would take for a formula gets a sign before it that makes it text.
    private static String cell(String content) {
        var harmless = content.isEmpty() || "=+-@\t\r".indexOf(content.charAt(0)) < 0 ? content : "'" + content;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
