package nl.weerzien.readiness.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.checklist.PreparedUnder;
import nl.weerzien.readiness.Preparations;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcPreparations implements Preparations {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    JdbcPreparations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<PersonId, PreparedUnder> of(CaseId caseId) {
        var records = new HashMap<PersonId, PreparedUnder>();
        database.sql("""
                        select distinct on (relative_id) relative_id, record from prepared_under
                        where case_id = ? order by relative_id, id desc""").param(caseId.value()).query(row -> {
            records.put(
                    new PersonId(row.getObject("relative_id", UUID.class)),
                    JSON.readValue(row.getString("record"), PreparedUnder.class));
        });
        return records;
    }

    @Override
    public void add(CaseId caseId, PersonId relative, PreparedUnder record, boolean accepted) {
        database.sql("""
                        insert into prepared_under (case_id, relative_id, edition, record, accepted, account_id)
                        values (?, ?, ?, ?::jsonb, ?, acting_account())""")
                .params(
                        caseId.value(),
                        relative.value(),
                        record.edition().toString(),
                        JSON.writeValueAsString(record),
                        accepted)
                .update();
    }
}
