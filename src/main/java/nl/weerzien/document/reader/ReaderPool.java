package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reader processes that are lent to one thread at a time, started when first needed, watched while they run
/// and replaced when they died or grew old.
final class ReaderPool implements AutoCloseable {
    private static final long WATCH_MILLISECONDS = 200;

    private final Supplier<ReaderChild> start;
    private final LinkedBlockingDeque<Slot> free = new LinkedBlockingDeque<>();
    private final ConcurrentHashMap<Slot, ReaderChild> children = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reader-watch").factory());
    private volatile boolean closed;

    /// A place for one process.
    private static final class Slot {}

    ReaderPool(int size, Supplier<ReaderChild> start) {
        this.start = start;
        for (int i = 0; i < size; i++) free.add(new Slot());
        watch.scheduleAtFixedRate(
                () -> children.values().forEach(ReaderChild::watch),
                WATCH_MILLISECONDS,
                WATCH_MILLISECONDS,
                TimeUnit.MILLISECONDS);
    }

    /// Waits for a process and lends it.
    ///
    /// @throws IllegalStateException if the pool was closed or the thread interrupted meanwhile
    <T> T with(Function<ReaderChild, T> work) {
        Slot slot;
        try {
            slot = free.takeFirst();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a reader process", interrupted);
        }
        try {
            return work.apply(fitChild(slot));
        } finally {
            free.addFirst(slot);
        }
    }

    private ReaderChild fitChild(Slot slot) {
        if (closed) throw new IllegalStateException("the application is ending");
        var child = children.get(slot);
        if (child != null && child.fit()) return child;
        if (child != null) child.close();
        var fresh = start.get();
        children.put(slot, fresh);
        return fresh;
    }

    @Override
    public void close() {
        closed = true;
        watch.shutdownNow();
        List<ReaderChild> running = new ArrayList<>(children.values());
        running.forEach(ReaderChild::close);
    }
}
