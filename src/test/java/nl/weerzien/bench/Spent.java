package nl.weerzien.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/// What was spent since it was made: the time that passed, and what processors worked meanwhile, for this process and
/// for its database. Whatever else the machine did lengthens the first alone.
final class Spent {
    private final long began = System.nanoTime();
    private final double own = own();
    private final ProcessHandle postmaster;
    private final double database;

    /// @param data the folder of the house
    Spent(Path data) {
        try {
            var pid = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"));
            postmaster =
                    ProcessHandle.of(Long.parseLong(pid.getFirst().strip())).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        database = database();
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f s (processor: %.2f s, and %.2f s of the database)",
                seconds(),
                own() - own,
                database() - database);
    }

    private static double own() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /// Of its connections that are open, which are kept for longer than a page takes.
    private double database() {
        return postmaster
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(spent -> spent.toMillis() / 1000.0)
                .sum();
    }
}
