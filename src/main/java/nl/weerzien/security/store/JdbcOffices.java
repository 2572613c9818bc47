package nl.weerzien.security.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.weerzien.security.Office;
import nl.weerzien.security.OfficeId;
import nl.weerzien.security.Offices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOffices implements Offices {
    private final JdbcClient database;

    JdbcOffices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Office> all() {
        return database.sql("select id, name from office where id <> ? order by lower(name)")
                .param(OfficeId.HOUSE.value())
                .query((row, _) -> new Office(new OfficeId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    public boolean add(Office office, Instant at) {
        return database.sql("insert into office (id, name, created_at) values (?, ?, ?) on conflict do nothing")
                        .params(office.id().value(), office.name(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
