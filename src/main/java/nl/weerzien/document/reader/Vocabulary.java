package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.checklist.KindDescription.MachineReadable;
import nl.weerzien.document.ReadingHints;
import nl.weerzien.document.reader.Wire.PrintedKind;
import nl.weerzien.document.reader.Wire.PrintedLabel;

/// What is printed on the papers that may come.
record Vocabulary(List<KindDescription> kinds) {

    /// The task for a paper of which this is known: the words of its origin's papers, and the models installed.
    Wire.Task task(ReadingHints hints, Path models, LocalDate today) {
        var printed = kinds.stream()
                .filter(kind -> kind.origin() == null
                        || hints.origin() == null
                        || kind.origin().equals(hints.origin()))
                .map(Vocabulary::printed)
                .toList();
        var languages = hints.languages().isEmpty()
                ? Languages.of(hints.origin(), models)
                : Languages.of(hints.languages(), models);
        return new Wire.Task(languages, printed, CommonLabels.all(), today);
    }

    private static PrintedKind printed(KindDescription kind) {
        return new PrintedKind(
                kind.kind(),
                kind.titles().stream().map(KindDescription.Word::text).toList(),
                kind.labels().stream()
                        .map(label -> new PrintedLabel(label.text(), label.field()))
                        .toList(),
                kind.calendars(),
                kind.machineReadable() != MachineReadable.NONE,
                List.copyOf(kind.neverExtract()));
    }
}
