package nl.weerzien.journey.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerzien.journey.RoadTaskState;
import nl.weerzien.journey.RoadTaskState.Said;
import nl.weerzien.journey.RoadTasks;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRoadTasks implements RoadTasks {
    private final JdbcClient database;

    JdbcRoadTasks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<RoadTaskState> of(CaseId caseId) {
        return database.sql("""
                        select person_id, task, said, done_on, words, recorded_at, recorded_by
                        from road_task_state where case_id = ? order by id""")
                .param(caseId.value())
                .query((row, _) -> new RoadTaskState(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("task"),
                        Said.valueOf(row.getString("said")),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("words"),
                        row.getTimestamp("recorded_at").toInstant(),
                        new AccountId(row.getObject("recorded_by", UUID.class))))
                .list();
    }

    @Override
    public void add(CaseId caseId, RoadTaskState state) {
        database.sql("""
                        insert into road_task_state (case_id, person_id, task, said, done_on, words, recorded_at, recorded_by)
                        values (:case, :person, :task, :said, :done, :words, :recorded, acting_account())""")
                .param("case", caseId.value())
                .param("person", state.person().value())
                .param("task", state.task())
                .param("said", state.said().name())
                .param("done", state.doneOn())
                .param("words", state.words())
                .param("recorded", Timestamp.from(state.recordedAt()))
                .update();
    }
}
