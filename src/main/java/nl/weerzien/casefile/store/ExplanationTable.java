package nl.weerzien.casefile.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.casefile.Explanation.Attempt;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// "I cannot get this": `explanation` and `attempt`.
record ExplanationTable(JdbcClient database) {

    /// The current ones by case file, oldest first.
    Map<UUID, List<Explanation>> of(UUID... cases) {
        var attempts = attempts(cases);
        var explanations = new HashMap<UUID, List<Explanation>>();
        database.sql("""
                select * from explanation where case_id = any(:cases) and withdrawn_at is null
                order by recorded_at, id""").param("cases", cases).query(row -> {
            var told = new Explanation.Told(
                    ReasonNotToBeHad.valueOf(row.getString("reason")),
                    row.getString("story"),
                    attempts.getOrDefault(row.getObject("id", UUID.class), List.of()),
                    row.getString("offered"));
            explanations
                    .computeIfAbsent(row.getObject("case_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Explanation(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new RequirementId(row.getString("requirement")),
                            told,
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
        });
        return explanations;
    }

    void add(CaseId id, Explanation explanation, AccountId by) {
        takeBack(id, explanation.person(), explanation.requirement(), explanation.recordedAt());
        var key = UUID.randomUUID();
        var told = explanation.told();
        database.sql("""
                insert into explanation (id, case_id, person_id, requirement, reason, story, offered, account_id, recorded_at)
                values (:id, :case, :person, :requirement, :reason, :story, :offered, :account, :at)""")
                .param("id", key)
                .param("case", id.value())
                .param("person", explanation.person().value())
                .param("requirement", explanation.requirement().name())
                .param("reason", told.reason().name())
                .param("story", told.story())
                .param("offered", told.offered())
                .param("account", by.value())
                .param("at", explanation.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        for (var position = 0; position < told.tried().size(); position++)
            addAttempt(id, key, position, told.tried().get(position));
    }

    void takeBack(CaseId id, PersonId person, RequirementId requirement, Instant at) {
        database.sql("""
                update explanation set withdrawn_at = :at
                where case_id = :case and person_id = :person and requirement = :requirement and withdrawn_at is null""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("case", id.value())
                .param("person", person.value())
                .param("requirement", requirement.name())
                .update();
    }

    private void addAttempt(CaseId id, UUID explanation, int position, Attempt attempt) {
        database.sql("""
                insert into attempt (explanation_id, case_id, position, tried_on, what)
                values (:explanation, :case, :position, :on, :what)""")
                .param("explanation", explanation)
                .param("case", id.value())
                .param("position", position)
                .param("on", attempt.on())
                .param("what", attempt.what())
                .update();
    }

    private Map<UUID, List<Attempt>> attempts(UUID... cases) {
        var attempts = new HashMap<UUID, List<Attempt>>();
        database.sql("select * from attempt where case_id = any(:cases) order by position")
                .param("cases", cases)
                .query(row -> {
                    attempts.computeIfAbsent(row.getObject("explanation_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Attempt(row.getObject("tried_on", LocalDate.class), row.getString("what")));
                });
        return attempts;
    }
}
