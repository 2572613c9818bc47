package nl.weerzien.retention.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.retention.ErasureWish;
import nl.weerzien.retention.ErasureWishes;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcErasureWishes implements ErasureWishes {
    private final JdbcClient database;

    JdbcErasureWishes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<ErasureWish> of(CaseId caseId) {
        return database.sql("""
                        select keep_until, said_by, said_at from erasure_wish
                        where case_id = :case order by position desc limit 1""")
                .param("case", caseId.value())
                .query((row, _) -> new ErasureWish(
                        caseId,
                        row.getObject("keep_until", LocalDate.class),
                        new AccountId(row.getObject("said_by", UUID.class)),
                        row.getTimestamp("said_at").toInstant()))
                .optional();
    }

    @Override
    public void add(ErasureWish wish) {
        database.sql("""
                        insert into erasure_wish (case_id, keep_until, said_by, said_at)
                        values (:case, :until, acting_account(), :said)""")
                .param("case", wish.caseId().value())
                .param("until", wish.keepUntil())
                .param("said", Timestamp.from(wish.saidAt()))
                .update();
    }
}
