package nl.weerzien.security.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.security.Account;
import nl.weerzien.security.OnCases;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOnCases implements OnCases {
    private final JdbcClient database;

    JdbcOnCases(JdbcClient database) {
        this.database = database;
    }

    private record OnCase(CaseId caseId, Account account) {}

    @Override
    public Map<CaseId, List<Account>> of(Collection<CaseId> cases) {
        return database
                .sql("""
                select c.case_id, a.* from case_access c join account a on a.id = c.account_id
                where c.case_id = any(:cases) and a.disabled_at is null
                order by c.granted_at, a.id""")
                .param("cases", CaseId.values(cases))
                .query((row, number) ->
                        new OnCase(new CaseId(row.getObject("case_id", UUID.class)), JdbcAccounts.account(row, number)))
                .stream()
                .collect(groupingBy(OnCase::caseId, mapping(OnCase::account, toList())));
    }

    @Override
    public List<CaseId> mine() {
        return database.sql("select case_id from case_access where account_id = acting_account()")
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }
}
