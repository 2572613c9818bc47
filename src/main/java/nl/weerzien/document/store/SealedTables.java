package nl.weerzien.document.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables whose rows say where a sealed object lies: `id` under which it was sealed, `object`, `key_id` and
/// `data_key`. Each has a foreign key from `key_id` to `house_key`, and is known by that: papers here, and what rooms
/// above keep through [nl.weerzien.document.Originals], such as bundles that were filed.
final class SealedTables {
    private final JdbcClient database;

    SealedTables(JdbcClient database) {
        this.database = database;
    }

    /// Names as they may stand in a statement.
    List<String> names() {
        return database.sql("""
                        select conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid = 'house_key'::regclass order by 1""").query(String.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /// Which of these objects belong to a row that the current user sees.
    Set<UUID> known(Collection<UUID> objects) {
        var known = new HashSet<UUID>();
        for (var table : names())
            known.addAll(database.sql("select object from " + table + " where object = any (?)")
                    .param(objects.toArray(UUID[]::new))
                    .query(UUID.class)
                    .list());
        return known;
    }
}
