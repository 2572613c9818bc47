package nl.weerzien.document.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.weerzien.document.Kept;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.DocumentId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals the key of every paper anew under a fresh house key, while the application is stopped. The papers themselves
/// are not touched. An interrupted change goes on when it is asked for again, and until then the application opens
/// papers with either key.
public final class RotateKey {
    private static final int BATCH = 500;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final HouseKeys known;
    private final GivenKeys given;
    private final KeyRing ring;

    private RotateKey(DataSource source, GivenKeys given) {
        this.database = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.known = new HouseKeys(database);
        this.given = given;
        this.ring = given.forChange();
    }

    /// @param ground has the application's database, its clock and its properties; nothing else of the application is
    /// needed
    /// @param out gets one line that says how many keys were sealed anew
    /// @return 0, or 1 if the keys given do not fit
    public static int run(ApplicationContext ground, PrintStream out) {
        var properties = ground.getEnvironment();
        var data = Path.of(properties.getRequiredProperty("weerzien.data")).toAbsolutePath();
        var given = new GivenKeys(
                new KeyFiles(data.resolve("secrets")),
                properties.getProperty("weerzien.key", ""),
                properties.getProperty("weerzien.old-key", ""));
        try {
            var change = new RotateKey(ground.getBean(DataSource.class), given);
            var count = change.all(ground.getBean(Clock.class));
            out.println(count + " papers sealed under house key "
                    + change.ring.current().id());
            return 0;
        } catch (WrongHouseKey wrong) {
            out.println(wrong.getMessage());
            return 1;
        }
    }

    private int all(Clock clock) {
        var fresh = ring.current().id();
        ring.mustOpen(known.inUse());
        known.add(fresh, clock.instant());
        var count = 0;
        for (var table : new SealedTables(database).names())
            for (var done = batch(table); done > 0; done = batch(table)) count += done;
        known.inUse().stream().filter(id -> !id.equals(fresh)).forEach(known::remove);
        given.changed();
        return count;
    }

    private record Paper(DocumentId id, Kept kept) {}

    private int batch(String table) {
        return transaction.execute(_ -> {
            // as the house, which sees every paper
            database.sql("select set_config('app.user_id', ?, true)")
                    .param(AccountId.HOUSE.toString())
                    .query(String.class)
                    .single();
            var papers = next(table);
            papers.forEach(paper -> sealAnew(table, paper));
            return papers.size();
        });
    }

    private List<Paper> next(String table) {
        return database.sql("select id, object, key_id, data_key from " + table
                        + " where key_id <> ? order by id limit ? for update")
                .params(ring.current().id(), BATCH)
                .query((ResultSet row, int _) ->
                        new Paper(new DocumentId(DocumentRow.uuid(row, "id")), DocumentRow.kept(row)))
                .list();
    }

    private void sealAnew(String table, Paper paper) {
        try {
            var dataKey =
                    ring.get(paper.kept().keyId()).open(paper.id(), paper.kept().dataKey());
            database.sql("update " + table + " set key_id = ?, data_key = ? where id = ?")
                    .params(
                            ring.current().id(),
                            ring.current().seal(paper.id(), dataKey),
                            paper.id().value())
                    .update();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key of document " + paper.id() + " cannot be opened", broken);
        }
    }
}
