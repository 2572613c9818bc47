package nl.weerzien.document.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.weerzien.document.Inspection;
import nl.weerzien.document.Page;
import nl.weerzien.document.ReadOutcome;
import nl.weerzien.document.Reader;
import nl.weerzien.document.Reading;
import nl.weerzien.document.ReadingHints;
import nl.weerzien.document.reader.Frames.Type;
import nl.weerzien.document.reader.Wire.Ending;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Reads with processes that it starts, watches and replaces.
final class SupervisedReader implements Reader, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SupervisedReader.class);
    private static final int INSPECTION_HEAP = 320;

    private final ReaderPool inspectors;
    private final ReaderPool lookers;
    private final ReaderPool readers;
    private final @Nullable Path models;
    private final Vocabulary vocabulary;
    private final Budgets budgets;
    private final Clock clock;

    /// @param models folder of the reading models; null when there is none
    /// @param cache a folder for native libraries
    /// @param readers how many papers may be read at once
    SupervisedReader(
            @Nullable Path models, Path cache, int readers, Vocabulary vocabulary, Budgets budgets, Clock clock) {
        this.models = models;
        this.vocabulary = vocabulary;
        this.budgets = budgets;
        this.clock = clock;
        var folder = cache.toAbsolutePath().toString();
        inspectors = new ReaderPool(1, () -> inspector(folder));
        lookers = new ReaderPool(1, () -> inspector(folder));
        this.readers = new ReaderPool(
                readers,
                () -> ReaderChild.start(
                        List.of("read", Objects.toString(models), folder), budgets.heapMegabytes(), budgets));
    }

    private ReaderChild inspector(String folder) {
        return ReaderChild.start(List.of("inspect", "", folder), INSPECTION_HEAP, budgets);
    }

    @Override
    public boolean ready() {
        return models != null && Files.exists(models.resolve("osd.traineddata"));
    }

    /// Starts the processes that answer uploads, so that the first upload need not wait for them.
    void warmUp() {
        inspectors.with(child -> child);
        lookers.with(child -> child);
    }

    @Override
    public Inspection inspect(byte[] content) {
        if (content.length == 0) return refused("empty");
        if (content.length > budgets.bytes()) return refused("too-big");
        return withProcess(inspectors, refused("not-inspected"), child -> {
            try {
                var ending = ask(child, Type.INSPECT, content);
                return ending.reason() == null
                        ? new Inspection.Acceptable(Objects.requireNonNull(ending.type()), ending.pages())
                        : new Inspection.Refused(ending.reason());
            } catch (IOException | RuntimeException failure) {
                lost(child, failure);
                return refused("not-inspected");
            }
        });
    }

    @Override
    public List<MessageKey> look(byte[] content) {
        return withProcess(lookers, List.of(), child -> {
            try {
                return ask(child, Type.LOOK, content).verdicts();
            } catch (IOException | RuntimeException failure) {
                lost(child, failure);
                return List.of();
            }
        });
    }

    private Ending ask(ReaderChild child, Type question, byte[] content) throws IOException {
        child.allow(budgets.inspection());
        child.frames().send(question, content);
        var ending = Wire.ending(child.frames().receive().bytes());
        child.rest();
        return ending;
    }

    @Override
    public ReadOutcome read(byte[] content, ReadingHints hints, IntConsumer pagesRead) {
        var folder = models;
        if (folder == null || !ready()) return new ReadOutcome.Lost(new MessageKey("document.lost.no-models"));
        var task = vocabulary.task(hints, folder, LocalDate.now(clock));
        return withProcess(readers, new ReadOutcome.Lost(new MessageKey("document.lost.died")), child -> {
            long started = System.nanoTime();
            var pages = new ArrayList<Page>();
            try {
                var ending = exchange(child, task, content, pages, pagesRead);
                child.rest();
                return outcome(ending, pages, Duration.ofNanos(System.nanoTime() - started));
            } catch (IOException | RuntimeException failure) {
                lost(child, failure);
                return new ReadOutcome.Lost(child.reason());
            }
        });
    }

    /// @param otherwise the answer when no process can be started
    private static <T> T withProcess(ReaderPool pool, T otherwise, Function<ReaderChild, T> work) {
        try {
            return pool.with(work);
        } catch (UncheckedIOException notStarted) {
            LOG.warn("a reader process could not be started", notStarted);
            return otherwise;
        }
    }

    private Ending exchange(ReaderChild child, Wire.Task task, byte[] content, List<Page> pages, IntConsumer pagesRead)
            throws IOException {
        long end = System.nanoTime() + budgets.document().toNanos();
        child.allow(nextPage(end));
        child.frames().send(Type.TASK, Wire.write(task));
        child.frames().send(Type.CONTENT, content);
        while (true) {
            var frame = child.frames().receive();
            if (frame.type() == Type.END) return Wire.ending(frame.bytes());
            pages.add(Wire.page(frame.bytes()));
            if (pages.size() > budgets.pages()) throw new IOException("more pages than there may be");
            child.allow(nextPage(end));
            pagesRead.accept(pages.size());
        }
    }

    /// What a page may take, within what is left for the whole paper.
    private Duration nextPage(long end) {
        var left = Duration.ofNanos(end - System.nanoTime());
        return left.compareTo(budgets.page()) < 0 ? left : budgets.page();
    }

    private static ReadOutcome outcome(Ending ending, List<Page> pages, Duration took) {
        if (ending.reason() != null) return new ReadOutcome.Unreadable(ending.reason(), pages);
        var found = Objects.requireNonNull(ending.findings());
        return new ReadOutcome.Read(new Reading(
                pages, found.kinds(), found.extracts(), found.zone(), found.language(), found.warnings(), took));
    }

    private static void lost(ReaderChild child, Exception failure) {
        LOG.warn(
                "a reader process was lost: {} ({})",
                child.reason().key(),
                failure instanceof JacksonException
                        ? "its answer made no sense"
                        : failure.getClass().getSimpleName());
        child.close();
    }

    private static Inspection.Refused refused(String reason) {
        return new Inspection.Refused(new MessageKey("document.refused." + reason));
    }

    @Override
    public void close() {
        inspectors.close();
        lookers.close();
        readers.close();
    }
}
