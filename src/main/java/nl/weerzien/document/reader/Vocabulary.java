package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.ReadingHints;
import nl.weerzien.document.TravelZone;
import nl.weerzien.document.reader.Wire.PrintedKind;
import nl.weerzien.document.reader.Wire.PrintedLabel;
import nl.weerzien.shared.DocumentKind;
import org.jspecify.annotations.Nullable;

/// What is printed on the papers that may come.
record Vocabulary(List<KindDescription> kinds) {
    private static final DocumentKind DUTCH_PERMIT = new DocumentKind("DUTCH_RESIDENCE_PERMIT");
    private static final String NETHERLANDS = "NLD";

    /// The task for a paper of which this is known: the words of its origin's papers, and the models installed.
    /// Where the origin is known, what heads one of its papers does not also speak for a paper from anywhere:
    /// a birth certificate is that of the origin until something says otherwise.
    Wire.Task task(ReadingHints hints, Path models, LocalDate today) {
        var possible = kinds.stream()
                .filter(kind -> kind.origin() == null
                        || hints.origin() == null
                        || kind.origin().equals(hints.origin()))
                .toList();
        var taken = possible.stream()
                .filter(kind -> kind.origin() != null && hints.origin() != null)
                .flatMap(kind -> kind.titles().stream())
                .map(title -> Folded.of(title.text()))
                .collect(Collectors.toSet());
        var printed = possible.stream()
                .map(kind -> printed(kind, kind.origin() == null ? taken : Set.of()))
                .toList();
        var languages = hints.languages().isEmpty()
                ? Languages.of(hints.origin(), models)
                : Languages.of(hints.languages(), models);
        return new Wire.Task(languages, printed, CommonLabels.all(), today);
    }

    private static PrintedKind printed(KindDescription kind, Set<String> taken) {
        return new PrintedKind(
                kind.kind(),
                state(kind),
                texts(kind.titles(), taken),
                texts(kind.clues(), taken),
                kind.labels().stream()
                        .map(label -> new PrintedLabel(label.text(), label.field()))
                        .toList(),
                kind.calendars(),
                zone(kind),
                List.copyOf(kind.neverExtract()));
    }

    private static List<String> texts(List<KindDescription.Word> words, Set<String> taken) {
        return words.stream()
                .map(KindDescription.Word::text)
                .filter(text -> !taken.contains(Folded.of(text)))
                .toList();
    }

    /// Palestinians carry papers of whatever state registered them.
    private static String state(KindDescription kind) {
        if (kind.origin() != null && kind.origin().iso2().equals("PS")) return "";
        if (kind.origin() != null) return Locale.of("", kind.origin().iso2()).getISO3Country();
        return kind.kind().equals(DUTCH_PERMIT) ? NETHERLANDS : "";
    }

    private static TravelZone.@Nullable Format zone(KindDescription kind) {
        return switch (kind.machineReadable()) {
            case NONE -> null;
            case TD1 -> TravelZone.Format.TD1;
            case TD2 -> TravelZone.Format.TD2;
            case TD3 -> TravelZone.Format.TD3;
        };
    }
}
