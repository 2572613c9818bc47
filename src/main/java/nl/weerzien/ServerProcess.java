package nl.weerzien;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The process of a PostgreSQL server, found by the file that it writes into its data folder.
record ServerProcess(ProcessHandle process) {

    /// The running server of a data folder; empty when none runs, or the file names a process that is something else.
    static Optional<ServerProcess> of(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .command()
                        .filter(path -> path.endsWith("postgres"))
                        .isPresent())
                .map(ServerProcess::new);
    }

    long pid() {
        return process.pid();
    }

    /// @param action what to do when it ended, for whatever reason
    void whenEnded(Runnable action) {
        process.onExit().thenRunAsync(action);
    }

    /// Asks it to end, and waits.
    ///
    /// @throws IOException if it is still there after `patience`
    void end(Duration patience) throws IOException {
        var ended = process.onExit();
        process.destroy();
        try {
            ended.get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            throw new IOException(
                    "the database server " + pid() + " of an interrupted run does not end; stop it by hand", late);
        }
    }
}
