package nl.weerzien.readiness.store;

import java.sql.Timestamp;
import java.util.List;
import nl.weerzien.readiness.Remark;
import nl.weerzien.readiness.Remark.Kind;
import nl.weerzien.readiness.Remarks;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemarks implements Remarks {
    private final JdbcClient database;

    JdbcRemarks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Remark> of(CaseId caseId) {
        return database.sql(
                        "select finding, kind, words, recorded_at from finding_remark where case_id = ? order by id")
                .param(caseId.value())
                .query((row, _) -> new Remark(
                        row.getString("finding"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    @Override
    public void add(CaseId caseId, Remark remark) {
        database.sql("""
                        insert into finding_remark (case_id, finding, kind, words, account_id, recorded_at)
                        values (?, ?, ?, ?, acting_account(), ?)""")
                .params(
                        caseId.value(),
                        remark.finding(),
                        remark.kind().name(),
                        remark.words(),
                        Timestamp.from(remark.at()))
                .update();
    }
}
