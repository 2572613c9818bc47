package nl.weerzien.document.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which house keys papers are sealed under, by fingerprint.
record HouseKeys(JdbcClient database) {

    Set<String> inUse() {
        return database.sql("select id from house_key").query(String.class).stream()
                .collect(Collectors.toSet());
    }

    void add(String id, Instant at) {
        database.sql("insert into house_key (id, since) values (?, ?) on conflict do nothing")
                .params(id, Timestamp.from(at))
                .update();
    }

    /// @throws org.springframework.dao.DataIntegrityViolationException if a paper is still sealed under it
    void remove(String id) {
        database.sql("delete from house_key where id = ?").param(id).update();
    }
}
