package nl.weerzien.desk.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;

/// The tables of the page for a spreadsheet: one line a number, with what was counted before it, so that files of
/// several years or offices can be put below each other. UTF-8 with a mark at its begin and semicolons, as Dutch
/// spreadsheets open it at a double click.
///
/// @param language of the words; numbers are written the Dutch way always, as the spreadsheet reads them
record FiguresFile(FigureTables tables, Selection selection, LocalDate countedOn, Language language) {
    /// A file is passed on, to who may not open the case files it was counted from. Of fewer families it would tell
    /// of these families.
    static final int FEWEST_FAMILIES = 5;

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    static boolean mayBeMade(RoadFigures figures) {
        return figures.families() >= FEWEST_FAMILIES;
    }

    void writeTo(OutputStream target) throws IOException {
        target.write(
                (MARK + lines().map(FiguresFile::line).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8));
    }

    private Stream<List<String>> lines() {
        var heads = Stream.of(
                        "desk.figures.counted-on",
                        "desk.figures.office",
                        "desk.figures.origin",
                        "desk.figures.period",
                        "desk.figures.figure",
                        "desk.figures.what",
                        "desk.figures.column",
                        "desk.figures.number")
                .map(key -> words(new MessageKey(key)))
                .toList();
        return Stream.concat(Stream.of(heads), tables.all().flatMap(this::lines));
    }

    private Stream<List<String>> lines(FigureTable table) {
        return table.rows().stream()
                .flatMap(row -> Stream.iterate(0, cell -> cell + 1)
                        .limit(row.cells().size())
                        .map(cell -> Stream.concat(
                                        selected(),
                                        Stream.of(
                                                words(table.title()),
                                                words(row.name()),
                                                words(table.heads().get(cell + 1)),
                                                value(row.cells().get(cell))))
                                .toList()));
    }

    private Stream<String> selected() {
        var origin = selection.origin();
        var period = selection.period();
        return Stream.of(
                shown(countedOn),
                selection.office() == null ? all() : selection.office(),
                origin == null ? all() : shown(origin),
                period == null ? all() : words(period.label()));
    }

    private String all() {
        return words(new MessageKey("desk.figures.all"));
    }

    private String value(Object cell) {
        return switch (cell) {
            case MessageKey key -> words(key);
            case Double days -> days % 1 == 0 ? String.valueOf(days.longValue()) : days.longValue() + ",5";
            default -> cell.toString();
        };
    }

    private String shown(Object value) {
        return words(new MessageKey("desk.figures.value", value));
    }

    /// Without the marks of direction that a sentence on the screen needs.
    private String words(MessageKey key) {
        return Words.in(language, key).replaceAll("[\u2066-\u2069]", "");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(FiguresFile::cell).collect(Collectors.joining(";", "", END));
    }

    /// Quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe before it; a number is
    /// never less than nought, so none is touched.
    static String cell(String text) {
        var harmless = text.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*") ? "'" + text : text;
        var plain = Arrays.stream(new String[] {";", "\"", "\n", "\r"}).noneMatch(harmless::contains);
        return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
