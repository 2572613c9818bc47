package nl.weerzien.readiness.store;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        return of(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    @Override
    public Map<CaseId, List<Remark>> of(Collection<CaseId> cases) {
        var remarks = new HashMap<CaseId, List<Remark>>();
        database.sql("""
                        select case_id, finding, kind, words, recorded_at from finding_remark
                        where case_id = any(?) order by id""").param(CaseId.values(cases)).query(row -> {
            remarks.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new Remark(
                            row.getString("finding"),
                            Kind.valueOf(row.getString("kind")),
                            row.getString("words"),
                            row.getTimestamp("recorded_at").toInstant()));
        });
        return remarks;
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
