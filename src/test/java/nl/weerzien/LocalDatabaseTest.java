package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {
    @TempDir
    Path data;

    @Test
    void a_killed_server_is_started_again_with_every_row_there() throws Exception {
        try (var database = LocalDatabase.start(data.resolve("postgres"), secrets())) {
            asOwner(database, "create table kept (n int)", "insert into kept values (7)");

            server().destroyForcibly();

            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> rowsKept(database) == 1);
        }
    }

    @Test
    void a_second_application_on_the_same_folder_is_refused_and_leaves_the_first_alone() throws Exception {
        try (var first = LocalDatabase.start(data.resolve("postgres"), secrets())) {
            var running = server();
            assertThatThrownBy(() -> LocalDatabase.start(data.resolve("postgres"), secrets()))
                    .hasMessageContaining("another Weerzien is running");
            assertThat(running.isAlive()).isTrue();
            asOwner(first, "select 1");
        }
    }

    @Test
    void secrets_are_readable_by_their_owner_alone() throws Exception {
        var file = secrets().file("any");
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(secrets().value("any")).hasSize(48).isEqualTo(secrets().value("any"));
    }

    private Secrets secrets() {
        return new Secrets(data.resolve("secrets"));
    }

    private ProcessHandle server() throws Exception {
        var pid =
                Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static void asOwner(LocalDatabase database, String... commands) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(), LocalDatabase.OWNER, database.passwordOf(LocalDatabase.OWNER));
                var statement = connection.createStatement()) {
            for (var command : commands) statement.execute(command);
        }
    }

    private static int rowsKept(LocalDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(), LocalDatabase.OWNER, database.passwordOf(LocalDatabase.OWNER));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
