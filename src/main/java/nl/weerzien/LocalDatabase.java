package nl.weerzien;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that `./run` brings along when no other was named: kept in one folder, durable, behind passwords, on
/// the loopback only. When its server is killed it is started again on the same port, and connections come back.
///
/// It has two roles besides its superuser: `weerzien_owner`, who owns the tables and runs the migrations, and
/// `weerzien_app`, who may only do what the migrations grant and is held by row-level security.
final class LocalDatabase implements AutoCloseable {
    static final String OWNER = "weerzien_owner";
    static final String APPLICATION = "weerzien_app";
    private static final String DATABASE = "weerzien";
    private static final String DATA = "data";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ANY_PORT = 0;
    private static final Logger log = LoggerFactory.getLogger(LocalDatabase.class);

    private final Path folder;
    private final Secrets secrets;
    private final FolderClaim claim;
    private volatile EmbeddedPostgres postgres;
    private volatile boolean closing;

    private LocalDatabase(Path folder, Secrets secrets, FolderClaim claim) throws IOException {
        this.claim = claim;
        this.folder = folder;
        this.secrets = secrets;
        this.postgres = startServer(ANY_PORT);
    }

    /// Starts the database of this folder, making it when the folder is new, and first ending a server that a killed
    /// application left behind.
    ///
    /// @throws IOException if the folder cannot be written or the server does not start within a minute
    static LocalDatabase start(Path folder, Secrets secrets) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var claim = FolderClaim.of(folder);
        var left = ServerProcess.of(folder.resolve(DATA));
        if (left.isPresent()) {
            log.info(
                    "ending the database server {} that an interrupted run left behind",
                    left.get().pid());
            left.get().end(PATIENCE);
        }
        var database = new LocalDatabase(folder, secrets, claim);
        database.makeRoles();
        database.watch();
        return database;
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE;
    }

    String passwordOf(String role) {
        return secrets.value(role);
    }

    @Override
    public void close() throws IOException {
        closing = true;
        postgres.close();
        claim.close();
    }

    private EmbeddedPostgres startServer(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve(DATA))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", secrets.file("postgres").toString())
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                .setConnectConfig("password", secrets.value("postgres"))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()))
                .start();
    }

    /// Waits beside the server; when it ends though nobody closed this, starts another on the same data and port.
    private void watch() throws IOException {
        var server = ServerProcess.of(folder.resolve(DATA))
                .orElseThrow(() -> new IOException("the embedded database left no process to watch"));
        server.whenEnded(() -> {
            if (closing) return;
            log.warn("the database server {} ended by itself and is started again", server.pid());
            standUpAgain(System.nanoTime() + PATIENCE.toNanos());
        });
    }

    /// The children of a killed server need a moment to notice; until they are gone a new one refuses to start.
    private void standUpAgain(long deadline) {
        try {
            postgres.close(); // lets go of the folder
            postgres = startServer(postgres.getPort());
            watch();
        } catch (IOException | IllegalStateException notYet) {
            if (System.nanoTime() > deadline) {
                log.error("the database server does not start again", notYet);
                return;
            }
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> standUpAgain(deadline));
        }
    }

    private void makeRoles() throws IOException {
        try (var connection = superuser().getConnection()) {
            for (var role : new String[] {OWNER, APPLICATION}) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", role))
                    run(
                            connection,
                            "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole".formatted(role));
                run(connection, "alter role %s password '%s'".formatted(role, secrets.value(role)));
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE))
                run(connection, "create database %s owner %s".formatted(DATABASE, OWNER));
        } catch (SQLException failure) {
            postgres.close();
            throw new IOException("the embedded database did not accept its roles", failure);
        }
    }

    private PGSimpleDataSource superuser() {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
        source.setUser("postgres");
        source.setPassword(secrets.value("postgres"));
        return source;
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
