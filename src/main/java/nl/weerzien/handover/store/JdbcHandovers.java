package nl.weerzien.handover.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.handover.Choice;
import nl.weerzien.handover.Handover;
import nl.weerzien.handover.HandoverId;
import nl.weerzien.handover.Handovers;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHandovers implements Handovers {
    private final JdbcClient database;

    JdbcHandovers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Handover> of(CaseId caseId) {
        return database.sql("select * from lawyer_handover where case_id = ? order by made_at desc, id")
                .param(caseId.value())
                .query((row, _) -> handover(row))
                .list();
    }

    @Override
    public void add(CaseId caseId, Handover handover) {
        var choice = handover.choice();
        database.sql("""
                        insert into lawyer_handover (id, case_id, lawyer, relatives, documents, account_id, made_at)
                        values (?, ?, ?, cast(? as uuid[]), cast(? as uuid[]), ?, ?)""")
                .params(
                        handover.id().value(),
                        caseId.value(),
                        choice.lawyer(),
                        array(choice.relatives(), PersonId::value),
                        array(choice.papers(), DocumentId::value),
                        handover.by().value(),
                        handover.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static <T> String array(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Handover handover(ResultSet row) throws SQLException {
        var choice = new Choice(
                row.getString("lawyer"), ids(row, "relatives", PersonId::new), ids(row, "documents", DocumentId::new));
        return new Handover(
                new HandoverId(row.getObject("id", UUID.class)),
                choice,
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static <T> Set<T> ids(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray()).map(id).collect(Collectors.toSet());
    }
}
