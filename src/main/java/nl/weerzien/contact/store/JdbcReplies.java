package nl.weerzien.contact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.contact.LetterId;
import nl.weerzien.contact.Replies;
import nl.weerzien.contact.Reply;
import nl.weerzien.contact.ReplyId;
import nl.weerzien.document.Kept;
import nl.weerzien.document.Sha256;
import nl.weerzien.journey.Means;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReplies implements Replies {
    private final JdbcClient database;

    JdbcReplies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Reply> to(LetterId letter) {
        return database.sql("select * from reply where letter_id = ? order by recorded_at")
                .param(letter.value())
                .query((row, _) -> reply(row))
                .list();
    }

    @Override
    public Optional<Reply> find(ReplyId id) {
        return database.sql("select * from reply where id = ?")
                .param(id.value())
                .query((row, _) -> reply(row))
                .optional();
    }

    @Override
    public void add(Reply reply, Kept kept) {
        database.sql("""
                        insert into reply (id, case_id, letter_id, sent_on, means, sha256, pages, account_id, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, acting_account(), ?)""")
                .params(
                        reply.id().value(),
                        reply.caseId().value(),
                        reply.letter().value(),
                        reply.on(),
                        reply.means().name(),
                        reply.sha256().hex(),
                        reply.pages(),
                        reply.at().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into reply_original (id, case_id, object, key_id, data_key) values (?, ?, ?, ?, ?)")
                .params(reply.id().value(), reply.caseId().value(), kept.object(), kept.keyId(), kept.dataKey())
                .update();
    }

    @Override
    public Optional<Kept> kept(ReplyId id) {
        return database.sql("select * from reply_original where id = ?")
                .param(id.value())
                .query((row, _) -> new Kept(
                        row.getObject("object", UUID.class), row.getString("key_id"), row.getBytes("data_key")))
                .optional();
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(
                new ReplyId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new LetterId(row.getObject("letter_id", UUID.class)),
                row.getObject("sent_on", LocalDate.class),
                Means.valueOf(row.getString("means")),
                new Sha256(row.getString("sha256")),
                row.getInt("pages"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
