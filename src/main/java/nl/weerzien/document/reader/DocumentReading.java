package nl.weerzien.document.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Extract;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.Page;
import nl.weerzien.document.TravelZone;
import nl.weerzien.document.reader.PageReading.Read;
import nl.weerzien.document.reader.Wire.Ending;
import nl.weerzien.document.reader.Wire.Findings;
import nl.weerzien.document.reader.Wire.Task;
import nl.weerzien.shared.MessageKey;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Reads one paper after another, each page by page.
final class DocumentReading implements AutoCloseable {
    /// Below this hardly a word can be trusted.
    private static final double POOR = 0.5;

    private final Budgets budgets = Budgets.USUAL;
    private final Inspector inspector;
    private final Consumer<byte[]> pages;
    private final PageReading reading;

    /// @param pages takes every page as soon as it is read
    DocumentReading(Path models, Inspector inspector, Consumer<byte[]> pages) {
        this.inspector = inspector;
        this.pages = pages;
        reading = new PageReading(models);
    }

    /// @throws UnreadableContent if nothing can be read in the content
    Ending read(Task task, byte[] content) {
        var type = inspector.type(content);
        var read = new ArrayList<Read>();
        try (var source = PageSource.of(content, type, budgets)) {
            if (source.count() > budgets.pages()) throw new UnreadableContent("document.refused.too-many-pages");
            for (int page = 0; page < source.count(); page++) {
                var one = reading.read(source.page(page), page + 1, task.languages(), task.today());
                pages.accept(Wire.write(one.page()));
                read.add(one.withoutPicture());
            }
        } catch (InvalidPasswordException locked) {
            throw new UnreadableContent("document.refused.encrypted");
        } catch (IOException damaged) {
            throw new UnreadableContent("document.unreadable.damaged");
        }
        return ending(task, type, read);
    }

    private static Ending ending(Task task, MediaType type, List<Read> read) {
        refuseIfNothingCanBeSeen(read.stream().map(Read::page).toList());
        var zones = read.stream()
                .flatMap(one -> Stream.ofNullable(one.zone()))
                .map(ZoneReader.Seen::zone)
                .toList();
        var zone =
                zones.stream().filter(TravelZone::proven).findFirst().orElse(zones.isEmpty() ? null : zones.getFirst());
        var leaves = read.stream().flatMap(one -> one.leaves().stream()).toList();
        var kinds = kinds(leaves.stream().map(Leaf::rows).toList(), zone, task);
        var extracts = extracts(task, leaves, kinds, zone);
        var text = read.stream().map(one -> one.page().text()).collect(Collectors.joining("\n"));
        var models = read.stream()
                .flatMap(one -> Stream.of(one.models().split("\\+")))
                .collect(Collectors.toSet());
        var findings = new Findings(
                kinds, BeforeIssue.settled(extracts), zone, Languages.ofText(text, models), warnings(read));
        return new Ending(null, type, read.size(), findings);
    }

    /// What the zone says, then what labels and sentences of each leaf say that the zone does not.
    private static List<Extract> extracts(
            Task task, List<Leaf> leaves, List<KindProposal> kinds, @Nullable TravelZone zone) {
        var labels = new LabelFinder(Labels.of(task.kinds(), task.common(), kinds));
        var dates = new DateReader(Labels.calendars(task.kinds(), kinds), task.today());
        var sentences = new InSentence(task.kinds(), kinds, dates);
        var extracts = new ArrayList<Extract>();
        if (zone != null) extracts.addAll(ZoneExtracts.of(zone));
        for (var leaf : leaves) {
            var rows = leaf.rows();
            var fields = new FieldReader(dates, leaf.page(), leaf.runs());
            var labelled = Labelled.of(rows, labels);
            var told = Prose.of(rows, labelled, ProseCues.of(kinds), dates).find();
            Stream.concat(labelled.stream(), told.stream())
                    .flatMap(fields::read)
                    .filter(extract -> extracts.stream()
                            .noneMatch(other -> other.page() == extract.page()
                                    && other.box().equals(extract.box())))
                    .forEach(extracts::add);
            if (extracts.stream().noneMatch(extract -> extract.field() == FieldName.ANSWER_BY))
                sentences.find(rows, leaf.page()).ifPresent(extracts::add);
        }
        return extracts;
    }

    /// What sentences say counts only where nothing else says anything.
    private static List<KindProposal> kinds(List<List<Row>> pages, @Nullable TravelZone zone, Task task) {
        var finder = new KindFinder(task.kinds());
        var outside = finder.find(
                pages.stream().map(Prose::outside).flatMap(List::stream).toList(), zone);
        return outside.isEmpty()
                ? finder.find(pages.stream().flatMap(List::stream).toList(), zone)
                : outside;
    }

    /// A page without words may be a photograph that says much; an empty, dark or blurred one says nothing.
    private static void refuseIfNothingCanBeSeen(List<Page> pages) {
        var reasons = pages.stream().map(DocumentReading::reason).distinct().toList();
        if (reasons.size() == 1 && !reasons.getFirst().isEmpty())
            throw new UnreadableContent("document.unreadable." + reasons.getFirst());
    }

    private static String reason(Page page) {
        var verdicts = page.quality().verdicts().stream().map(MessageKey::key).toList();
        if (verdicts.contains(Judging.BLANK)) return "blank";
        if (page.confidence() >= POOR) return "";
        if (verdicts.contains("document.quality.dark")) return "dark";
        return verdicts.contains("document.quality.blurred") ? "blurred" : "";
    }

    private static List<MessageKey> warnings(List<Read> read) {
        var warnings = new ArrayList<MessageKey>();
        if (read.stream().allMatch(one -> one.page().words().isEmpty()))
            warnings.add(new MessageKey("document.warning.no-text"));
        else if (read.stream()
                .anyMatch(one -> !one.page().words().isEmpty() && one.page().confidence() < POOR))
            warnings.add(new MessageKey("document.warning.poorly-read"));
        for (var one : read)
            for (var verdict : one.page().quality().verdicts()) if (!warnings.contains(verdict)) warnings.add(verdict);
        return warnings;
    }

    @Override
    public void close() {
        reading.close();
    }
}
