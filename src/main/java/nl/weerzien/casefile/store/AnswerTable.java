package nl.weerzien.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.casefile.Answer;
import nl.weerzien.checklist.Fact;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers, the later in the place of the earlier: `circumstance_answer`.
record AnswerTable(JdbcClient database) {
    private static final DateColumns DAY = new DateColumns("day");

    /// The latest answers by case file. An answer to a fact, or with a word, that the rules no longer know is left out:
    /// it stays in the table and its question is asked again.
    Map<UUID, List<Answer>> of(UUID... cases) {
        var answers = new HashMap<UUID, List<Answer>>();
        database.sql("""
                select distinct on (case_id, person_id, fact) * from circumstance_answer
                where case_id = any(:cases) order by case_id, person_id, fact, id desc""").param("cases", cases).query(row -> {
            var file = row.getObject("case_id", UUID.class);
            answer(row)
                    .ifPresent(answer -> answers.computeIfAbsent(file, _ -> new ArrayList<>())
                            .add(answer));
        });
        return answers;
    }

    void add(CaseId id, Answer answer, AccountId by) {
        var given = answer.given();
        database.sql("""
                insert into circumstance_answer (case_id, person_id, fact, choice, %s, account_id, recorded_at)
                values (:case, :person, :fact, :choice, %s, :account, :at)""".formatted(DAY.columns(), DAY.parameters()))
                .param("case", id.value())
                .param("person", answer.person().value())
                .param("fact", answer.fact().code())
                .param(
                        "choice",
                        given instanceof Answer.Chosen chosen ? chosen.choice().code() : null)
                .params(DAY.values(given instanceof Answer.Day day ? day.date() : null))
                .param("account", by.value())
                .param("at", answer.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        var fact = Fact.ofCode(row.getString("fact"))
                .filter(known -> known.known() == Fact.Known.ASKED)
                .orElse(null);
        if (fact == null) return Optional.empty();
        return Optional.of(new Answer(person, fact, given(row, fact), at));
    }

    private static Answer.@Nullable Given given(ResultSet row, Fact fact) throws SQLException {
        var day = DAY.read(row);
        if (day != null) return fact.isDay() ? new Answer.Day(day) : null;
        var word = row.getString("choice");
        if (word == null) return null;
        return fact.choice(word).map(Answer.Chosen::new).orElse(null);
    }
}
