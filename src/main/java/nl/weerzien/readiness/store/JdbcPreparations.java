package nl.weerzien.readiness.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
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
    public Map<PersonId, PreparedUnder> of(Collection<CaseId> cases) {
        var records = new HashMap<PersonId, PreparedUnder>();
        // many relatives are asked the same on the same day
        var read = new HashMap<String, PreparedUnder>();
        database.sql("""
                        select distinct on (relative_id) relative_id, record from prepared_under
                        where case_id = any(?) order by relative_id, id desc""").param(CaseId.values(cases)).query(row -> {
            records.put(
                    new PersonId(row.getObject("relative_id", UUID.class)),
                    read.computeIfAbsent(row.getString("record"), text -> JSON.readValue(text, PreparedUnder.class)));
        });
        return records;
    }

    @Override
    public void add(Collection<Preparation> records, boolean accepted) {
        if (records.isEmpty()) return;
        var written = new HashMap<PreparedUnder, String>();
        database.sql("""
                        insert into prepared_under (case_id, relative_id, edition, record, accepted, account_id)
                        select *, ?, acting_account() from unnest(?::uuid[], ?::uuid[], ?::text[], ?::jsonb[])""")
                .params(
                        accepted,
                        array(records, UUID[]::new, one -> one.caseId().value()),
                        array(records, UUID[]::new, one -> one.relative().value()),
                        array(
                                records,
                                String[]::new,
                                one -> one.rules().edition().toString()),
                        array(
                                records,
                                String[]::new,
                                one -> written.computeIfAbsent(one.rules(), JSON::writeValueAsString)))
                .update();
    }

    private static <T> T[] array(
            Collection<Preparation> records, IntFunction<T[]> make, Function<Preparation, T> part) {
        return records.stream().map(part).toArray(make);
    }
}
