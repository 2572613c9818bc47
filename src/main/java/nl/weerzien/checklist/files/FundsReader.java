package nl.weerzien.checklist.files;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.checklist.Fund;

/// Reads `funds.yaml`.
final class FundsReader {
    private static final String UNKNOWN = "unknown";

    private final Vocabulary words;
    private final Fields file;
    private final NotesReader notes;

    FundsReader(Vocabulary words, Fields file) {
        this.words = words;
        this.file = file;
        this.notes = new NotesReader(words, file);
    }

    List<Fund> read() {
        var funds = file.blocks("funds", Shape.FUND, this::fund);
        notes.tellUnused();
        return funds;
    }

    private Fund fund(Fields fields) {
        var fund = new Fund(
                EditionReader.name(fields),
                fields.text("name"),
                fields.optionalText("local").orElse(null),
                pays(fields),
                notes.named(fields, "conditions"),
                words.provenance(fields, file));
        Stream.of(fund.about(), fund.where()).forEach(text -> words.text(text, fields.place()));
        return fund;
    }

    private static Set<CostKind> pays(Fields fields) {
        return fields.texts("pays").stream()
                .filter(code -> !code.equals(UNKNOWN))
                .map(code -> fields.oneOf("pays", code, CostKind.class))
                .collect(Collectors.toSet());
    }
}
