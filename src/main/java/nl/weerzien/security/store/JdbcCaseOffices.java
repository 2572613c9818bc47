package nl.weerzien.security.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.security.CaseOffices;
import nl.weerzien.security.Office;
import nl.weerzien.security.OfficeId;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcCaseOffices implements CaseOffices {
    private final JdbcClient database;

    JdbcCaseOffices(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseId, Office> supervised() {
        var offices = new HashMap<CaseId, Office>();
        database.sql("""
                select c.case_id, o.id, o.name
                from account a join office o on o.id = a.office_id join case_office c on c.office_id = o.id
                where a.id = acting_account() and a.role = 'SUPERVISOR'""").query(row -> {
            offices.put(
                    new CaseId(row.getObject("case_id", UUID.class)),
                    new Office(new OfficeId(row.getObject("id", UUID.class)), row.getString("name")));
        });
        return offices;
    }
}
