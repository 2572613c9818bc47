package nl.weerzien.document.store;

import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.List;
import nl.weerzien.document.Kept;
import nl.weerzien.security.Acting;
import nl.weerzien.shared.DocumentId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
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

    private RotateKey(ApplicationContext house, KeyRing ring) {
        this.database = house.getBean(JdbcClient.class);
        this.transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        this.known = house.getBean(HouseKeys.class);
        this.given = house.getBean(GivenKeys.class);
        this.ring = ring;
    }

    /// @param house the application, started without its web server and without the role of a reader
    /// @param out gets one line that says how many keys were sealed anew
    /// @return 0, or 1 if the keys given do not fit
    public static int run(ApplicationContext house, PrintStream out) {
        try {
            var change = new RotateKey(house, house.getBean(GivenKeys.class).forChange());
            var count = house.getBean(Acting.class).asHouse(() -> change.all(house.getBean(Clock.class)));
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
        for (var done = batch(); done > 0; done = batch()) count += done;
        known.inUse().stream().filter(id -> !id.equals(fresh)).forEach(known::remove);
        given.changed();
        return count;
    }

    private record Sealed(DocumentId id, Kept kept) {}

    private int batch() {
        return transaction.execute(_ -> {
            var rows = next();
            rows.forEach(this::sealAnew);
            return rows.size();
        });
    }

    private List<Sealed> next() {
        return database.sql("""
                        select id, object, key_id, data_key from document where key_id <> ?
                        order by id limit ? for update""")
                .params(ring.current().id(), BATCH)
                .query((ResultSet row, int _) ->
                        new Sealed(new DocumentId(DocumentRow.uuid(row, "id")), DocumentRow.kept(row)))
                .list();
    }

    private void sealAnew(Sealed paper) {
        try {
            var dataKey =
                    ring.get(paper.kept().keyId()).open(paper.id(), paper.kept().dataKey());
            database.sql("update document set key_id = ?, data_key = ? where id = ?")
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
