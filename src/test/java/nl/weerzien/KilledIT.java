package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.weerzien.testkit.Uploader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// A sender who was told "arrived" may delete the photo. So whatever is killed in the middle of twenty uploads, each
/// paper that was acknowledged is there afterwards, and read.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledIT {
    private static final int PAPERS = 20;
    private static final int KILL_AFTER = 7;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void nothing_is_left_running() {
        started.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    @Test
    void the_application_killed_in_the_middle_loses_no_acknowledged_paper() throws Exception {
        var house = start("send", String.valueOf(PAPERS));
        var told = listen(house, KILL_AFTER, process -> process.toHandle().destroyForcibly());
        assertThat(told.acknowledged()).hasSizeGreaterThanOrEqualTo(KILL_AFTER);

        var again = listen(start("finish", told.family(), told.volunteer()), 0, _ -> {});
        assertThat(again.read()).containsAll(told.acknowledged());
    }

    @Test
    void the_database_killed_in_the_middle_comes_back_with_every_acknowledged_paper() throws Exception {
        var house = start("send", String.valueOf(PAPERS));
        var told = listen(house, KILL_AFTER, _ -> database().destroyForcibly());
        assertThat(told.acknowledged()).hasSizeGreaterThanOrEqualTo(KILL_AFTER);
        assertThat(told.read()).containsExactlyInAnyOrderElementsOf(told.acknowledged());
    }

    @Test
    void the_reader_killed_in_the_middle_is_replaced_and_reads_every_acknowledged_paper() throws Exception {
        var house = start("send", String.valueOf(PAPERS));
        var told = listen(house, KILL_AFTER, process -> readersOf(process).forEach(ProcessHandle::destroyForcibly));
        // the one that was being looked at when its reader died may have been refused, in words
        assertThat(told.acknowledged()).hasSizeGreaterThanOrEqualTo(PAPERS - 1);
        assertThat(told.read()).containsExactlyInAnyOrderElementsOf(told.acknowledged());
    }

    /// Everything the house said, as a sender would have heard it.
    private record Told(String family, String volunteer, Set<String> acknowledged, Set<String> read) {}

    private interface Blow {
        void strike(Process house) throws IOException;
    }

    private Told listen(Process house, int after, Blow blow) throws IOException {
        var family = "";
        var volunteer = "";
        var acknowledged = new TreeSet<String>();
        var read = new TreeSet<String>();
        try (BufferedReader lines = house.inputReader();
                var log = Files.newBufferedWriter(log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line).append('\n').flush();
                var words = line.split(" ");
                switch (words[0]) {
                    case "CASE" -> {
                        family = words[1];
                        volunteer = words[2];
                    }
                    case "ACKNOWLEDGED" -> {
                        acknowledged.add(words[1]);
                        if (acknowledged.size() == after) blow.strike(house);
                    }
                    case "READ" -> read.add(words[1]);
                    default -> {}
                }
            }
        }
        return new Told(family, volunteer, acknowledged, read);
    }

    private Process start(String... what) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dvaadin.productionMode=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Uploader.class.getName(),
                data.toString()));
        command.addAll(List.of(what));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        started.add(process);
        return process;
    }

    private Path log() throws IOException {
        return Files.createDirectories(Path.of("target", "killed")).resolve(data.getFileName() + ".log");
    }

    private ProcessHandle database() throws IOException {
        var pid =
                Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static List<ProcessHandle> readersOf(Process house) {
        var readers = house.descendants()
                .filter(child -> commandOf(child).contains("ReaderProcess"))
                .toList();
        assertThat(readers).isNotEmpty();
        return readers;
    }

    /// Java tells no command line that is longer than a page of memory; the system does.
    private static String commandOf(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
