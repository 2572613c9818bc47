package nl.weerzien.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.casefile.Application;
import nl.weerzien.casefile.Application.SetAside;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One application a relative: `application`.
record ApplicationTable(JdbcClient database) {

    /// By case file, in the order in which the relatives were added.
    Map<UUID, List<Application>> of(UUID... cases) {
        var applications = new HashMap<UUID, List<Application>>();
        database.sql("""
                select a.*, p.v_number from application a join person p on p.id = a.relative_id
                where a.case_id = any(:cases) order by p.position""").param("cases", cases).query(row -> {
            applications
                    .computeIfAbsent(row.getObject("case_id", UUID.class), _ -> new ArrayList<>())
                    .add(application(row));
        });
        return applications;
    }

    void add(CaseId id, PersonId relative) {
        database.sql("insert into application (relative_id, case_id) values (?, ?)")
                .params(relative.value(), id.value())
                .update();
    }

    /// @param why null to take the application up again
    void setAside(CaseId id, PersonId relative, @Nullable SetAside why) {
        database.sql("""
                update application set set_aside_why = :why, set_aside_at = :at
                where case_id = :case and relative_id = :relative""")
                .param("why", why == null ? null : why.why())
                .param("at", why == null ? null : why.recordedAt().atOffset(ZoneOffset.UTC))
                .param("case", id.value())
                .param("relative", relative.value())
                .update();
    }

    private static Application application(ResultSet row) throws SQLException {
        var number = row.getString("v_number");
        var why = row.getString("set_aside_why");
        return new Application(
                new PersonId(row.getObject("relative_id", UUID.class)),
                number == null ? null : new VNumber(number),
                why == null
                        ? null
                        : new SetAside(
                                why,
                                row.getObject("set_aside_at", OffsetDateTime.class)
                                        .toInstant()));
    }
}
