package nl.weerzien;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that `./run` brings along when no other was named: kept in one folder, durable, behind passwords,
/// on
/// the loopback only.
///
/// It has two roles besides its superuser: `weerzien_owner`, who owns the tables and runs the migrations, and
/// `weerzien_app`, who may only do
/// what the migrations grant and is held by row-level security.
final class LocalDatabase implements AutoCloseable {
    static final String OWNER = "weerzien_owner";
    static final String APPLICATION = "weerzien_app";
    private static final String DATABASE = "weerzien";
    private static final Logger log = LoggerFactory.getLogger(LocalDatabase.class);

    private final EmbeddedPostgres postgres;
    private final Secrets secrets;

    private LocalDatabase(EmbeddedPostgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /// Starts the database of this folder, making it when the folder is new, and first ending a server that a
    /// killed
    /// application left behind.
    ///
    /// @throws IOException if the folder cannot be written or the server does not start within a minute
    static LocalDatabase start(Path folder, Secrets secrets) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var data = folder.resolve("data");
        endOrphan(data);
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
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
        var database = new LocalDatabase(postgres, secrets);
        database.makeRoles();
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
        postgres.close();
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

    /// After `kill -9` of the application its server lives on and holds the folder. It is ended in the orderly way,
    /// and
    /// waited for.
    private static void endOrphan(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = ProcessHandle.of(pid).filter(LocalDatabase::isPostgres);
        if (orphan.isEmpty()) return;
        log.info("ending the database server {} that an interrupted run left behind", pid);
        var ended = orphan.get().onExit();
        orphan.get().destroy();
        try {
            ended.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception late) {
            throw new IOException(
                    "the database server " + pid + " of an interrupted run does not end; stop it by hand", late);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(path -> path.endsWith("postgres")).orElse(false);
    }
}
