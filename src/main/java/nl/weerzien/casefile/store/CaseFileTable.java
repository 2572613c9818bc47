package nl.weerzien.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseNumber;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a case file says of itself: `case_file`, and `case_number` behind it.
record CaseFileTable(JdbcClient database) {

    /// A row.
    record Head(CaseId id, CaseNumber number, Country origin, LocalDate openedOn, Permit permit, int version) {}

    CaseNumber nextNumber(int year) {
        var number = database.sql("""
                insert into case_number (year, last) values (?, 1)
                on conflict (year) do update set last = case_number.last + 1 returning last""").param(year).query(Integer.class).single();
        return new CaseNumber(year, number);
    }

    void add(CaseFile file) {
        database.sql("""
                insert into case_file (id, number_year, number_in_year, origin, opened_on, permit_kind, decided_on,
                    made_known_on)
                values (:id, :year, :number, :origin, :opened, :kind, :decided, :known)""")
                .param("id", file.id().value())
                .param("year", file.number().year())
                .param("number", file.number().number())
                .param("origin", file.origin().iso2())
                .param("opened", file.openedOn())
                .params(values(file.permit()))
                .update();
    }

    boolean changePermit(CaseId id, Permit permit, int version) {
        return database.sql("""
                        update case_file set permit_kind = :kind, decided_on = :decided, made_known_on = :known,
                            version = version + 1
                        where id = :id and version = :version""")
                        .param("id", id.value())
                        .param("version", version)
                        .params(values(permit))
                        .update()
                == 1;
    }

    /// Those of the given case files that may be seen, newest first.
    List<Head> of(UUID... cases) {
        return database.sql("""
                select * from case_file where id = any(:cases) order by number_year desc, number_in_year desc""")
                .param("cases", cases)
                .query((row, _) -> head(row))
                .list();
    }

    /// Every case file that may be seen: row-level security says which.
    UUID[] all() {
        return database.sql("select id from case_file").query(UUID.class).list().toArray(UUID[]::new);
    }

    private static Map<String, @Nullable Object> values(Permit permit) {
        var kind = permit.kind();
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", kind == null ? null : kind.name());
        values.put("decided", permit.decidedOn());
        values.put("known", permit.madeKnownOn());
        return values;
    }

    private static Head head(ResultSet row) throws SQLException {
        var kind = row.getString("permit_kind");
        return new Head(
                new CaseId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                new Country(row.getString("origin")),
                row.getObject("opened_on", LocalDate.class),
                new Permit(
                        kind == null ? null : PermitKind.valueOf(kind),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("made_known_on", LocalDate.class)),
                row.getInt("version"));
    }
}
