package nl.weerzien.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Sex;
import nl.weerzien.family.VNumber;
import nl.weerzien.family.Whereabouts;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The people of case files: `person`.
record PersonTable(JdbcClient database, NameTable names) {
    private static final DateColumns BIRTH = new DateColumns("birth");

    /// The people of one case file.
    record Household(PersonId sponsor, List<Person> people) {}

    /// By case file, people in the order in which they were added.
    Map<UUID, Household> of(Map<NameTable.Owner, PersonName> names, UUID... cases) {
        var people = new HashMap<UUID, List<Person>>();
        var sponsors = new HashMap<UUID, PersonId>();
        database.sql("select * from person where case_id = any(:cases) order by position")
                .param("cases", cases)
                .query(row -> {
                    var file = row.getObject("case_id", UUID.class);
                    var person = person(row, names);
                    people.computeIfAbsent(file, _ -> new ArrayList<>()).add(person);
                    if (row.getBoolean("is_sponsor")) sponsors.put(file, person.id());
                });
        var households = new HashMap<UUID, Household>();
        sponsors.forEach((file, sponsor) ->
                households.put(file, new Household(sponsor, people.getOrDefault(file, List.of()))));
        return households;
    }

    void add(CaseId id, Person person, boolean sponsor) {
        database.sql("""
                insert into person (id, case_id, is_sponsor, sex, %s, country, place, nationality, v_number)
                values (:id, :case, :sponsor, :sex, %s, :country, :place, :nationality, :v_number)""".formatted(BIRTH.columns(), BIRTH.parameters()))
                .param("case", id.value())
                .param("sponsor", sponsor)
                .params(values(person))
                .update();
        names.add(id, new NameTable.Owner(person.id().value(), null), person.name());
    }

    boolean change(CaseId id, Person person) {
        var changed = database.sql("""
                update person set sex = :sex, (%s) = (%s), country = :country, place = :place,
                    nationality = :nationality, v_number = :v_number, version = version + 1
                where id = :id and case_id = :case and version = :version""".formatted(BIRTH.columns(), BIRTH.parameters()))
                .param("case", id.value())
                .param("version", person.version())
                .params(values(person))
                .update();
        if (changed == 1) names.replace(id, person.id().value(), person.name());
        return changed == 1;
    }

    boolean countUp(CaseId id, PersonId person, int version) {
        return database.sql("""
                        update person set version = version + 1
                        where id = :id and case_id = :case and version = :version""")
                        .param("id", person.value())
                        .param("case", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<CaseId> knowing(VNumber number) {
        return database.sql("select case_id from person where v_number = ? order by recorded_at limit 1")
                .param(number.digits())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    private static Map<String, @Nullable Object> values(Person person) {
        var where = person.whereabouts();
        var nationality = person.nationality();
        var number = person.vNumber();
        var values = BIRTH.values(person.birth());
        values.put("id", person.id().value());
        values.put("sex", person.sex().name());
        values.put("country", where == null ? null : where.country().iso2());
        values.put("place", where == null ? null : where.place());
        values.put("nationality", nationality == null ? null : nationality.iso2());
        values.put("v_number", number == null ? null : number.digits());
        return values;
    }

    private static Person person(ResultSet row, Map<NameTable.Owner, PersonName> names) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var name = names.get(new NameTable.Owner(id, null));
        if (name == null) throw new IllegalStateException("person " + id + " has no name");
        var country = row.getString("country");
        var nationality = row.getString("nationality");
        var number = row.getString("v_number");
        return new Person(
                new PersonId(id),
                name,
                BIRTH.read(row),
                Sex.valueOf(row.getString("sex")),
                country == null ? null : new Whereabouts(new Country(country), row.getString("place")),
                nationality == null ? null : new Country(nationality),
                number == null ? null : new VNumber(number),
                row.getInt("version"));
    }
}
