package nl.weerzien.checklist.files;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
                fromAge(fields),
                fields.has("private") && fields.yesNo("private"),
                Set.of(),
                List.of());
        words.text(described.title(), fields.place());
        kinds.put(kind.code(), described);
        return kind;
    }

    private static int fromAge(Fields fields) {
        if (!fields.has("from-age")) return 0;
        var years = fields.text("from-age");
        if (years.matches("[1-9]\\d?")) return Integer.parseInt(years);
        fields.problem("from-age", "'" + years + "' is no age. Write whole years, such as 14.");
        return 0;
    }

    static List<CalendarSystem> calendars(Fields fields) {
        return fields.texts("calendars").stream()
                .map(text -> fields.oneOf("calendars", text, CalendarSystem.class))
                .toList();
    }

    /// Adds the printed words of a words file to kinds already defined. What stands at the head of the file is
    /// printed on all kinds the file names; a kind's own label for the same text goes before it.
    ///
    /// @param all whether every kind has been defined, so that a kind not known is a problem
    void words(Fields file, boolean all) {
        var everywhere = Printed.of(file, List.of());
        file.named("words")
                .ifPresent(named -> named.names().stream()
                        .filter(code -> all || kinds.containsKey(code))
                        .forEach(code -> named.block(code, Shape.KIND_WORDS)
                                .ifPresent(fields -> words(named, code, fields, everywhere))));
    }

    private void words(Fields named, String code, Fields fields, Printed everywhere) {
        var kind = kinds.get(code);
        if (kind == null) {
            named.problem(code, "is no known kind of paper. " + Closest.to(code, kinds.keySet()));
            return;
        }
        var printed = Printed.of(fields, everywhere.never()).and(everywhere);
        kinds.put(
                code,
                new KindDescription(
                        kind.kind(),
                        kind.origin(),
                        kind.claims(),
                        fields.blocks("titles", Shape.WORD, KindsReader::word),
                        printed.clues(),
                        printed.labels(),
                        kind.calendars(),
                        kind.scripts(),
                        kind.languages(),
                        kind.machineReadable(),
                        kind.fromAge(),
                        kind.privateLife(),
                        Set.copyOf(printed.never()),
                        fields.texts("asked-as")));
    }

    /// Words that stand on a paper beside its title.
    private record Printed(List<Word> clues, List<Label> labels, List<String> never) {

        /// @param refused labels that must not be taken over wherever in the file they stand
        static Printed of(Fields fields, List<String> refused) {
            var labels = fields.blocks("labels", Shape.LABEL, KindsReader::label);
            var never = joined(fields.texts("never-extract"), refused);
            labels.stream()
                    .filter(label -> never.contains(label.text()))
                    .forEach(label -> fields.problem(
                            "never-extract", "'" + label.text() + "' is also a label. It cannot be both."));
            return new Printed(fields.blocks("clues", Shape.WORD, KindsReader::word), labels, never);
        }

        Printed and(Printed everywhere) {
            var texts = labels.stream().map(Label::text).toList();
            var others = everywhere.labels.stream()
                    .filter(label -> !texts.contains(label.text()) && !never.contains(label.text()))
                    .toList();
            return new Printed(joined(clues, everywhere.clues), joined(labels, others), never);
        }

        private static <T> List<T> joined(List<T> own, List<T> others) {
            return Stream.concat(own.stream(), others.stream()).distinct().toList();
        }
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
