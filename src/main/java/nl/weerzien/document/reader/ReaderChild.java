package nl.weerzien.document.reader;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running reader process, seen from the application. It is given an empty environment and knows the
/// folder of the models, nothing else.
final class ReaderChild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderChild.class);

    private final Process process;
    private final Frames frames;
    private final Budgets budgets;
    private volatile long deadline = Long.MAX_VALUE;
    private volatile @Nullable MessageKey killedFor;
    private volatile boolean letGo;
    private int documents;

    /// @param mode `inspect` or `read`, with its folders
    static ReaderChild start(List<String> mode, int heapMegabytes, Budgets budgets) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+PerfDisableSharedMem",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + mode.getLast(),
                "-cp",
                classpath(),
                ReaderProcess.class.getName()));
        command.addAll(mode);
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            return new ReaderChild(builder.start(), budgets);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot start a reader process", failure);
        }
    }

    private ReaderChild(Process process, Budgets budgets) {
        this.process = process;
        this.budgets = budgets;
        frames = new Frames(process.getInputStream(), process.getOutputStream());
        // A thread that waits at a pipe holds the carrier of virtual ones for as long as the process is silent.
        Thread.ofPlatform().daemon().name("reader-errors").start(this::drain);
    }

    /// Relative entries are made absolute, and a single jar finds its libraries by its manifest.
    private static String classpath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Errors of libraries may quote a paper, so only their number of characters is told.
    private void drain() {
        try (var errors = process.getErrorStream()) {
            long characters = 0;
            var buffer = new byte[8192];
            for (int read = errors.read(buffer); read >= 0; read = errors.read(buffer)) {
                characters += read;
                if (LOG.isTraceEnabled()) LOG.trace("{}", new String(buffer, 0, read));
            }
            LOG.debug("reader process {} ended after {} characters of errors", process.pid(), characters);
        } catch (IOException _) {
            LOG.debug("reader process {} was ended", process.pid());
        }
    }

    Frames frames() {
        return frames;
    }

    /// From now on the process has this long to say something.
    void allow(Duration time) {
        deadline = System.nanoTime() + time.toNanos();
    }

    /// The process has nothing to do.
    void rest() {
        deadline = Long.MAX_VALUE;
        documents++;
    }

    /// Whether it may be given a paper.
    boolean fit() {
        // a process that was killed is alive for a moment longer
        return process.isAlive()
                && !letGo
                && killedFor == null
                && documents < budgets.documentsPerProcess()
                && residentMegabytes() < budgets.residentMegabytes() / 2;
    }

    /// Kills the process if it ran over a budget.
    void watch() {
        if (deadline != Long.MAX_VALUE && System.nanoTime() - deadline > 0) kill("document.lost.too-long");
        else if (residentMegabytes() > budgets.residentMegabytes()) kill("document.lost.too-much-memory");
    }

    private void kill(String reason) {
        if (killedFor == null && process.isAlive()) LOG.warn("reader process {}: {}", process.pid(), reason);
        if (killedFor == null) killedFor = new MessageKey(reason);
        close();
    }

    /// Why the process is gone.
    MessageKey reason() {
        var reason = killedFor;
        return reason == null ? new MessageKey("document.lost.died") : reason;
    }

    private long residentMegabytes() {
        try {
            var statm = Files.readString(Path.of("/proc", Long.toString(process.pid()), "statm"));
            return Long.parseLong(statm.split(" ")[1]) * 4096 / (1024 * 1024);
        } catch (IOException _) {
            return 0;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// What the process notices when the application dies: nobody will speak to it any more.
    void hangUp() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void close() {
        letGo = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
