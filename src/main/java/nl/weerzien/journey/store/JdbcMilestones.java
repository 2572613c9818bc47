package nl.weerzien.journey.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Means;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.journey.Milestones;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMilestones implements Milestones {
    private final JdbcClient database;

    JdbcMilestones(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Milestone> of(CaseId caseId) {
        return database.sql("""
                        select id, person_id, kind, happened_on, means, term_until, document_id, place, note, recorded_at,
                               recorded_by, supersedes
                        from milestone where case_id = :case order by position""")
                .param("case", caseId.value())
                .query((row, _) -> milestone(row))
                .list();
    }

    private record Kept(CaseId caseId, Milestone milestone) {}

    @Override
    public Map<CaseId, List<Milestone>> of(Collection<CaseId> cases) {
        return database
                .sql("select * from milestone where case_id = any(:cases) order by position")
                .param("cases", CaseId.values(cases))
                .query((row, _) -> new Kept(new CaseId(row.getObject("case_id", UUID.class)), milestone(row)))
                .stream()
                .collect(groupingBy(Kept::caseId, mapping(Kept::milestone, toList())));
    }

    @Override
    public void add(CaseId caseId, Milestone milestone) {
        var told = milestone.happening();
        database.sql("""
                        insert into milestone (id, case_id, person_id, kind, happened_on, means, term_until,
                                               document_id, place, note, recorded_at, recorded_by, supersedes)
                        values (:id, :case, :person, :kind, :happened, :means, :until,
                                :document, :place, :note, :recorded, acting_account(), :supersedes)""")
                .param("id", milestone.id().value())
                .param("case", caseId.value())
                .param("person", milestone.person().value())
                .param("kind", told.kind().name())
                .param("happened", told.happenedOn())
                .param("means", orNull(told.means(), Means::name))
                .param("until", told.termUntil())
                .param("document", orNull(told.document(), DocumentId::value))
                .param("place", told.place())
                .param("note", told.note())
                .param("recorded", Timestamp.from(milestone.recordedAt()))
                .param("supersedes", orNull(milestone.supersedes(), MilestoneId::value))
                .update();
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        var told = new Happening(
                Kind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                orNull(row.getString("means"), Means::valueOf),
                row.getObject("term_until", LocalDate.class),
                orNull(row.getObject("document_id", UUID.class), DocumentId::new),
                row.getString("place"),
                row.getString("note"));
        return new Milestone(
                new MilestoneId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                told,
                row.getTimestamp("recorded_at").toInstant(),
                orNull(row.getObject("recorded_by", UUID.class), AccountId::new),
                orNull(row.getObject("supersedes", UUID.class), MilestoneId::new));
    }

    private static <T, R> @Nullable R orNull(@Nullable T value, Function<T, R> map) {
        return value == null ? null : map.apply(value);
    }
}
