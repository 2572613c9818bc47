package nl.weerzien.checklist.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerzien.checklist.Claim;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.checklist.KindDescription.Label;
import nl.weerzien.checklist.KindDescription.MachineReadable;
import nl.weerzien.checklist.KindDescription.Script;
import nl.weerzien.checklist.KindDescription.Word;
import nl.weerzien.checklist.Strength;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import org.jspecify.annotations.Nullable;

/// Reads kinds of paper, and the words printed on them from the `.words.yaml` file beside.
final class KindsReader {
    private final Vocabulary words;
    private final Map<String, KindDescription> kinds = new LinkedHashMap<>();

    KindsReader(Vocabulary words) {
        this.words = words;
    }

    List<KindDescription> kinds() {
        return List.copyOf(kinds.values());
    }

    /// A kind without its printed words, which come from another file.
    DocumentKind define(Fields fields, @Nullable Country origin) {
        var kind = kind(fields);
        words.define(kind, fields);
        var described = new KindDescription(
                kind,
                origin,
                shows(fields),
                List.of(),
                List.of(),
                List.of(),
                calendars(fields),
                fields.texts("scripts").stream()
                        .map(text -> fields.oneOf("scripts", text, Script.class))
                        .toList(),
                fields.texts("languages"),
                fields.oneOf("machine-readable", MachineReadable.class),
                Set.of());
        words.text(described.title(), fields.place());
        kinds.put(kind.code(), described);
        return kind;
    }

    static List<CalendarSystem> calendars(Fields fields) {
        return fields.texts("calendars").stream()
                .map(text -> fields.oneOf("calendars", text, CalendarSystem.class))
                .toList();
    }

    /// Adds the printed words of a words file to kinds already defined.
    ///
    /// @param all whether every kind has been defined, so that a kind not known is a problem
    void words(Fields file, boolean all) {
        file.named("words")
                .ifPresent(named -> named.names().stream()
                        .filter(code -> all || kinds.containsKey(code))
                        .forEach(code ->
                                named.block(code, Shape.KIND_WORDS).ifPresent(fields -> words(named, code, fields))));
    }

    private void words(Fields named, String code, Fields fields) {
        var kind = kinds.get(code);
        if (kind == null) {
            named.problem(code, "is no known kind of paper. " + Closest.to(code, kinds.keySet()));
            return;
        }
        kinds.put(
                code,
                new KindDescription(
                        kind.kind(),
                        kind.origin(),
                        kind.claims(),
                        fields.blocks("titles", Shape.WORD, KindsReader::word),
                        fields.blocks("clues", Shape.WORD, KindsReader::word),
                        labels(fields),
                        kind.calendars(),
                        kind.scripts(),
                        kind.languages(),
                        kind.machineReadable(),
                        Set.copyOf(fields.texts("never-extract"))));
    }

    private static List<Label> labels(Fields fields) {
        var labels = new ArrayList<>(fields.blocks("labels", Shape.LABEL, KindsReader::label));
        var never = fields.texts("never-extract");
        labels.stream()
                .filter(label -> never.contains(label.text()))
                .forEach(label ->
                        fields.problem("never-extract", "'" + label.text() + "' is also a label. It cannot be both."));
        return labels;
    }

    private static Word word(Fields fields) {
        return new Word(fields.text("text"), fields.text("language"), fields.oneOf("confidence", Confidence.class));
    }

    private static Label label(Fields fields) {
        return new Label(
                fields.text("text"),
                fields.text("language"),
                fields.oneOf("field", FieldName.class),
                fields.oneOf("confidence", Confidence.class));
    }

    private static Map<Claim, Strength> shows(Fields fields) {
        var claims = new EnumMap<Claim, Strength>(Claim.class);
        fields.named("shows")
                .ifPresent(shows -> shows.names()
                        .forEach(claim -> claims.put(
                                shows.oneOf(claim, claim, Claim.class), shows.oneOf(claim, Strength.class))));
        return claims;
    }

    private static DocumentKind kind(Fields fields) {
        var code = fields.text("kind");
        if (code.matches("[A-Z][A-Z0-9_]+")) return new DocumentKind(code);
        fields.problem("kind", "'" + code + "' is no code. Use upper-case letters, digits and underscores.");
        return new DocumentKind("MISSING");
    }
}
