package nl.weerzien.security.store;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.FirstVisit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFirstVisit implements FirstVisit {
    private final JdbcClient database;

    JdbcFirstVisit(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isOpen() {
        return database.sql("""
                select not exists (select from set_up)
                   and not exists (select from account where role <> 'HOUSE')
                """).query(Boolean.class).single();
    }

    /// The key of the one row makes the others wait for the first, and then find it there.
    @Override
    public boolean close(AccountId by, Instant at) {
        return database.sql("insert into set_up (done_at, done_by) values (?, ?) on conflict do nothing")
                        .params(at.atOffset(ZoneOffset.UTC), by.value())
                        .update()
                == 1;
    }
}
