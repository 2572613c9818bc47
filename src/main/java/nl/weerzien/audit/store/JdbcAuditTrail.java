package nl.weerzien.audit.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.weerzien.audit.AuditEntry;
import nl.weerzien.audit.AuditTrail;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditTrail implements AuditTrail {
    private final JdbcClient database;

    JdbcAuditTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(AuditEntry entry) {
        database.sql("insert into audit_entry (at, account_id, case_id, event, subject) values (?, ?, ?, ?, ?)")
                .params(
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.who().value(),
                        entry.caseId().value(),
                        entry.event(),
                        entry.subject())
                .update();
    }

    @Override
    public List<AuditEntry> of(CaseId id, int most) {
        return database.sql("""
                select at, account_id, event, subject from audit_entry where case_id = ? order by id desc limit ?
                """)
                .params(id.value(), most)
                .query((row, _) -> new AuditEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        id,
                        row.getString("event"),
                        row.getString("subject")))
                .list();
    }
}
