package nl.weerzien.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What processes cost, as Linux counts it.
final class Burden {
    /// Ticks of the clock in which Linux tells times to programs.
    private static final double TICKS_A_SECOND = 100;
    private static final int USER = 11;
    private static final int WAITED_FOR = 13;

    private Burden() {}

    /// Seconds of processor a process has used; 0 when it is gone.
    static double cpu(long process) {
        return times(Long.toString(process), USER);
    }

    /// Seconds of processor that ended and waited-for children of this process have used.
    static double ofEndedChildren() {
        return times("self", WAITED_FOR);
    }

    /// Seconds of processor that the child of this process with this word and all ended ones have used: a reader may be
    /// replaced by another between two papers.
    static double ofChildren(String word) {
        return ofEndedChildren() + child(word).map(Burden::cpu).orElse(0.0);
    }

    private static double times(String process, int first) {
        try {
            var stat = Files.readString(Path.of("/proc", process, "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])) / TICKS_A_SECOND;
        } catch (IOException _) {
            return 0;
        }
    }

    /// The most memory a process has held, in megabytes.
    static long peak(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }

    /// The child of this process that was called with this word.
    static Optional<Long> child(String word) {
        return ProcessHandle.current()
                .children()
                .map(ProcessHandle::pid)
                .filter(pid -> {
                    try {
                        var command = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
                        return Arrays.asList(command.split("\0")).contains(word);
                    } catch (IOException _) {
                        return false;
                    }
                })
                .findFirst();
    }
}
