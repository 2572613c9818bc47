package nl.weerzien.casefile.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.PersonName;
import nl.weerzien.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The words of names: `name_part`.
record NameTable(JdbcClient database) {

    /// Whose name it is: a person's, or that of a parent outside the file, who is known by child and place only.
    ///
    /// @param which 1 or 2 for a parent, null for a person
    record Owner(UUID id, @Nullable Integer which) {}

    Map<Owner, PersonName> of(UUID... cases) {
        var parts = new HashMap<Owner, List<NamePart>>();
        database.sql("select * from name_part where case_id = any(:cases) order by position")
                .param("cases", cases)
                .query(row -> {
                    var which = row.getObject("which", Integer.class);
                    var owner = new Owner(row.getObject(which == null ? "person_id" : "child_id", UUID.class), which);
                    parts.computeIfAbsent(owner, _ -> new ArrayList<>())
                            .add(new NamePart(
                                    NameRole.valueOf(row.getString("role")),
                                    row.getString("latin"),
                                    row.getString("own_script")));
                });
        var names = new HashMap<Owner, PersonName>();
        parts.forEach((owner, words) -> names.put(owner, new PersonName(words)));
        return names;
    }

    void add(CaseId id, Owner owner, PersonName name) {
        var position = 0;
        for (var part : name.parts())
            database.sql("""
                    insert into name_part (case_id, person_id, child_id, which, position, role, latin, own_script)
                    values (:case, :person, :child, :which, :position, :role, :latin, :own_script)""")
                    .param("case", id.value())
                    .param("person", owner.which() == null ? owner.id() : null)
                    .param("child", owner.which() == null ? null : owner.id())
                    .param("which", owner.which())
                    .param("position", position++)
                    .param("role", part.role().name())
                    .param("latin", part.latin())
                    .param("own_script", part.ownScript())
                    .update();
    }

    void replace(CaseId id, UUID person, PersonName name) {
        database.sql("delete from name_part where person_id = :person")
                .param("person", person)
                .update();
        add(id, new Owner(person, null), name);
    }
}
