package nl.weerzien.bench.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.bench.papers.Truth.Field;
import nl.weerzien.checklist.FieldName;

/// A folder of papers with what is printed on them: pictures in a folder a variant, `gt/<id>.gt.txt` what is printed,
/// `gt/<id>.fields.tsv` label and value as printed and, where somebody wrote them down, field, day and calendar;
/// `manifest.tsv`: id, language, font and, where known, layout, kind and origin. A folder without a manifest holds
/// travel
/// documents, their `gt.txt` the machine-readable zone.
public record PaperFolder(Path folder) {

    /// This folder and those in it that hold papers.
    public static List<PaperFolder> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(one -> Files.isDirectory(one.resolve("gt")))
                    .sorted()
                    .map(PaperFolder::new)
                    .toList();
        }
    }

    public List<Truth> truths() throws IOException {
        var manifest = folder.resolve("manifest.tsv");
        var truths = new ArrayList<Truth>();
        if (Files.exists(manifest)) {
            for (var line : Files.readAllLines(manifest)) truths.add(listed((line + "\t\t\t\t\t").split("\t", -1)));
            return truths;
        }
        try (Stream<Path> texts = Files.list(folder.resolve("gt"))) {
            for (var text : texts.sorted().toList()) {
                var id = text.getFileName().toString().replace(".gt.txt", "");
                var zone = Files.readAllLines(text).stream()
                        .filter(line -> !line.isBlank())
                        .toList();
                truths.add(new Truth(id, "mrz", "", "", "", "", zone, List.of(), zone));
            }
        }
        return truths;
    }

    private Truth listed(String[] part) throws IOException {
        var lines = Files.readAllLines(folder.resolve("gt/" + part[0] + ".gt.txt"));
        var fields = new ArrayList<Field>();
        for (var line : Files.readAllLines(folder.resolve("gt/" + part[0] + ".fields.tsv"))) {
            var column = (line + "\t\t\t\t").split("\t", -1);
            fields.add(
                    new Field(column[0], column[1], FieldName.ofCode(column[2]).orElse(null), column[3], column[4]));
        }
        var zone = lines.stream().filter(line -> line.contains("<<")).toList();
        return new Truth(
                part[0], part[1], part[2], part[3], part[4], part[5], lines, fields, zoneOf(part[1], lines, zone));
    }

    /// The lines of the zone stand together at the end; the second may hold no two fillers.
    private static List<String> zoneOf(String language, List<String> lines, List<String> filled) {
        if (!language.equals("mrz") || filled.isEmpty()) return List.of();
        return lines.subList(lines.indexOf(filled.getFirst()), lines.size());
    }

    /// The pictures of a paper, by the folder they lie in.
    public List<Path> pictures(String id) throws IOException {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(file -> file.getFileName().toString().matches(id + "\\.(png|jpe?g)"))
                    .sorted()
                    .toList();
        }
    }

    void add(Truth truth) throws IOException {
        Files.createDirectories(folder.resolve("gt"));
        Files.write(folder.resolve("gt/" + truth.id() + ".gt.txt"), truth.lines());
        Files.write(
                folder.resolve("gt/" + truth.id() + ".fields.tsv"),
                truth.fields().stream().map(PaperFolder::row).toList());
    }

    private static String row(Field field) {
        var name = field.name() == null ? "" : field.name().code();
        return String.join("\t", field.label(), field.value(), name, field.iso(), field.calendar());
    }
}
