package nl.weerzien.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerzien.bench.Counts.Of;

/// Sums by two words, printed as a table of plain text.
final class Table {
    private static final List<String> HEAD = List.of(
            "papers",
            "kind",
            "dates",
            "wrong",
            "sure wrong",
            "numbers",
            "names",
            "text err",
            "MRZ",
            "in text",
            "glare told",
            "s",
            "CPU s",
            "| plain: text err",
            "in text",
            "MRZ",
            "CPU s",
            "| OCRmyPDF: text err",
            "in text",
            "CPU s");

    private final String title;
    private final Map<String, Counts> rows = new LinkedHashMap<>();

    Table(String title) {
        this.title = title;
    }

    void add(String group, String variant, Counts counts) {
        rows.computeIfAbsent(group + "\t" + variant, key -> new Counts()).addAll(counts);
    }

    void print(PrintStream out) {
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(title, "variant"));
        head.addAll(HEAD);
        lines.add(head);
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(row -> lines.add(line(row.getKey(), row.getValue())));
        for (var line : lines) {
            var text = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                int width = lines.stream()
                        .mapToInt(one -> one.get(column).length())
                        .max()
                        .orElse(0);
                text.append(i < 2 ? pad(line.get(i), -width) : pad(line.get(i), width))
                        .append("  ");
            }
            out.println(text.toString().stripTrailing());
        }
        out.println();
    }

    private static List<String> line(String key, Counts sum) {
        var cells = new ArrayList<>(List.of(key.split("\t")));
        cells.addAll(List.of(
                String.valueOf((int) sum.get(Of.PAPERS)),
                sum.percent(Of.KINDS_RIGHT, Of.KINDS),
                sum.percent(Of.DATES_FOUND, Of.DATES),
                String.valueOf((int) sum.get(Of.DATES_WRONG)),
                sum.of(Of.DATES_SURE_WRONG, Of.DATES_SURE),
                sum.percent(Of.NUMBERS_FOUND, Of.NUMBERS),
                sum.percent(Of.NAMES_FOUND, Of.NAMES),
                sum.fine(Of.SIGN_ERRORS, Of.SIGNS),
                sum.of(Of.ZONES_VALID, Of.ZONES),
                sum.percent(Of.VALUES_IN_TEXT, Of.VALUES),
                sum.of(Of.GLARE_TOLD, Of.PAPERS),
                sum.mean(Of.SECONDS, Of.PAPERS),
                sum.mean(Of.CPU, Of.PAPERS)));
        boolean plain = sum.has(Of.PLAIN_PAPERS);
        cells.add("| " + (plain ? sum.fine(Of.PLAIN_SIGN_ERRORS, Of.SIGNS) : "-"));
        cells.add(plain ? sum.percent(Of.PLAIN_VALUES, Of.VALUES) : "-");
        cells.add(plain ? sum.of(Of.PLAIN_ZONES, Of.ZONES) : "-");
        cells.add(sum.mean(Of.PLAIN_CPU, Of.PLAIN_PAPERS));
        boolean pdf = sum.has(Of.PDF_PAPERS);
        cells.add("| " + (pdf ? sum.fine(Of.PDF_SIGN_ERRORS, Of.SIGNS) : "-"));
        cells.add(pdf ? sum.percent(Of.PDF_VALUES, Of.VALUES) : "-");
        cells.add(sum.mean(Of.PDF_CPU, Of.PDF_PAPERS));
        return cells;
    }

    private static String pad(String text, int width) {
        int missing = Math.max(0, Math.abs(width) - text.codePointCount(0, text.length()));
        return width < 0 ? text + " ".repeat(missing) : " ".repeat(missing) + text;
    }

    /// The sums of a variant in every group.
    Map<String, Counts> of(String variant) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().endsWith("\t" + variant))
                .collect(Collectors.toMap(
                        row -> row.getKey().split("\t")[0], Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
