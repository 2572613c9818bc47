package nl.weerzien.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parent.Fate;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.RelationshipKind;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How relatives are related to the sponsor: `relationship` and `parent`.
record TieTable(JdbcClient database, NameTable names) {
    private static final DateColumns SINCE = new DateColumns("since");

    /// By case file.
    Map<UUID, List<Relationship>> of(Map<NameTable.Owner, PersonName> names, UUID... cases) {
        var parents = parents(names, cases);
        var ties = new HashMap<UUID, List<Relationship>>();
        database.sql("select * from relationship where case_id = any(:cases)")
                .param("cases", cases)
                .query(row -> {
                    ties.computeIfAbsent(row.getObject("case_id", UUID.class), _ -> new ArrayList<>())
                            .add(tie(row, parents));
                });
        return ties;
    }

    void replace(CaseId id, Relationship tie) {
        var relative = tie.relative().value();
        database.sql("delete from relationship where relative_id = :relative")
                .param("relative", relative)
                .update();
        database.sql("""
                insert into relationship (relative_id, case_id, kind, adopted, tie, %s)
                values (:relative, :case, :kind, :adopted, :tie, %s)""".formatted(SINCE.columns(), SINCE.parameters()))
                .param("relative", relative)
                .param("case", id.value())
                .param("kind", tie.kind().name())
                .param("adopted", tie instanceof Relationship.Child child ? child.adopted() : null)
                .param("tie", tie instanceof Relationship.Other other ? other.tie() : null)
                .params(SINCE.values(since(tie)))
                .update();
        tie.knownParentage().ifPresent(parents -> {
            addParent(id, relative, 1, parents.one());
            addParent(id, relative, 2, parents.other());
        });
    }

    private void addParent(CaseId id, UUID child, int which, Parent parent) {
        database.sql("""
                insert into parent (child_id, which, case_id, person_id, fate)
                values (:child, :which, :case, :person, :fate)""")
                .param("child", child)
                .param("which", which)
                .param("case", id.value())
                .param("person", parent.inFile().map(PersonId::value).orElse(null))
                .param(
                        "fate",
                        parent instanceof Parent.Outside outside
                                ? outside.fate().name()
                                : null)
                .update();
        if (parent instanceof Parent.Outside outside && outside.name() != null)
            names.add(id, new NameTable.Owner(child, which), outside.name());
    }

    private static @Nullable PartialDate since(Relationship tie) {
        return switch (tie) {
            case Relationship.Spouse spouse -> spouse.since();
            case Relationship.Partner partner -> partner.since();
            case Relationship.Child _,
                    Relationship.StepChild _,
                    Relationship.FosterChild _,
                    Relationship.ParentOfSponsor _,
                    Relationship.Sibling _,
                    Relationship.Other _ -> null;
        };
    }

    private Map<NameTable.Owner, Parent> parents(Map<NameTable.Owner, PersonName> names, UUID... cases) {
        var parents = new HashMap<NameTable.Owner, Parent>();
        database.sql("select child_id, which, person_id, fate from parent where case_id = any(:cases)")
                .param("cases", cases)
                .query(row -> {
                    var place = new NameTable.Owner(row.getObject("child_id", UUID.class), row.getInt("which"));
                    var person = row.getObject("person_id", UUID.class);
                    parents.put(
                            place,
                            person == null
                                    ? new Parent.Outside(names.get(place), Fate.valueOf(row.getString("fate")))
                                    : new Parent.InFile(new PersonId(person)));
                });
        return parents;
    }

    private static Relationship tie(ResultSet row, Map<NameTable.Owner, Parent> parents) throws SQLException {
        var id = row.getObject("relative_id", UUID.class);
        var relative = new PersonId(id);
        var kind = RelationshipKind.valueOf(row.getString("kind"));
        return switch (kind) {
            case SPOUSE -> new Relationship.Spouse(relative, SINCE.read(row));
            case PARTNER -> new Relationship.Partner(relative, SINCE.read(row));
            case CHILD -> new Relationship.Child(relative, parentage(id, parents), row.getBoolean("adopted"));
            case STEP_CHILD -> new Relationship.StepChild(relative, parentage(id, parents));
            case FOSTER_CHILD -> new Relationship.FosterChild(relative, parentage(id, parents));
            case PARENT -> new Relationship.ParentOfSponsor(relative);
            case SIBLING -> new Relationship.Sibling(relative, parentage(id, parents));
            case OTHER -> new Relationship.Other(relative, row.getString("tie"));
        };
    }

    private static Parentage parentage(UUID child, Map<NameTable.Owner, Parent> parents) {
        return new Parentage(
                parents.getOrDefault(new NameTable.Owner(child, 1), Parent.unknown()),
                parents.getOrDefault(new NameTable.Owner(child, 2), Parent.unknown()));
    }
}
