package nl.weerzien.contact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.contact.Message;
import nl.weerzien.contact.Message.Translated;
import nl.weerzien.contact.MessageId;
import nl.weerzien.contact.Messages;
import nl.weerzien.contact.Wording;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMessages implements Messages {
    private final JdbcClient database;
    private final Echoes echoes;

    JdbcMessages(JdbcClient database) {
        this.database = database;
        this.echoes = new Echoes(database);
    }

    @Override
    public List<Message> before(CaseId caseId, long place, int most) {
        var bare = database.sql("""
                        select * from message where case_id = ? and place < ? order by place desc limit ?""")
                .params(caseId.value(), place, most)
                .query((row, _) -> message(row))
                .list()
                .reversed();
        if (bare.isEmpty()) return bare;
        var translations = echoes.translations(caseId, bare);
        var readers = echoes.readers(caseId, bare);
        return bare.stream()
                .map(message -> new Message(
                        message.id(),
                        message.place(),
                        message.by(),
                        message.at(),
                        message.words(),
                        translations.getOrDefault(message.id().value(), List.of()),
                        readers.getOrDefault(message.place(), List.of())))
                .toList();
    }

    @Override
    public void add(CaseId caseId, Message message) {
        // without waiting for each other, a later place could be seen, and marked as read, before an earlier one is
        // there
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 87))")
                .param(caseId.toString())
                .query(row -> {});
        database.sql("""
                        insert into message (id, case_id, account_id, written_at, words, language)
                        values (:id, :case, :by, :at, :words, :language)""")
                .param("id", message.id().value())
                .param("case", caseId.value())
                .param("by", message.by().value())
                .param("at", moment(message.at()))
                .param("words", message.words().text())
                .param("language", message.words().language())
                .update();
    }

    @Override
    public Optional<String> ownLanguage(CaseId caseId) {
        return database.sql("""
                        select language from message
                        where case_id = ? and account_id = acting_account() and language is not null
                        order by place desc limit 1""").param(caseId.value()).query(String.class).optional();
    }

    @Override
    public boolean markRead(CaseId caseId, long upTo, Instant at) {
        return database.sql("""
                        insert into message_read (case_id, account_id, up_to, read_at)
                        select :case, acting_account(), :to, :at
                        where not exists (select from message_read
                            where case_id = :case and account_id = acting_account() and up_to >= :to)
                        on conflict do nothing""")
                        .param("case", caseId.value())
                        .param("to", upTo)
                        .param("at", moment(at))
                        .update()
                > 0;
    }

    @Override
    public Map<CaseId, Integer> unread(Collection<CaseId> cases, int most) {
        return counted("""
                select m.case_id, least(count(*), :most) as waiting from message m
                    left join (select case_id, max(up_to) as up_to from message_read
                        where case_id = any(:cases) and account_id = acting_account() group by case_id) r using (case_id)
                where m.case_id = any(:cases) and m.account_id <> acting_account() and m.place > coalesce(r.up_to, 0)
                group by m.case_id""", cases, most);
    }

    @Override
    public Map<CaseId, Integer> unseenByHelpers(Collection<CaseId> cases, int most) {
        return counted("""
                select m.case_id, least(count(*), :most) as waiting from message m join account a on a.id = m.account_id
                    left join (select case_id, max(up_to) as up_to from message_read s
                        join account h on h.id = s.account_id
                        where case_id = any(:cases) and h.role <> 'SPONSOR' group by case_id) r using (case_id)
                where m.case_id = any(:cases) and a.role = 'SPONSOR' and m.place > coalesce(r.up_to, 0)
                group by m.case_id""", cases, most);
    }

    private Map<CaseId, Integer> counted(String query, Collection<CaseId> cases, int most) {
        var counts = new HashMap<CaseId, Integer>();
        database.sql(query)
                .param("cases", CaseId.values(cases))
                .param("most", most)
                .query(row -> {
                    counts.put(new CaseId(id(row, "case_id")), row.getInt("waiting"));
                });
        return counts;
    }

    @Override
    public boolean translate(CaseId caseId, MessageId message, Translated translated) {
        return database.sql("""
                        insert into message_translation
                            (case_id, message_id, translated_by, words, language, account_id, noted_at)
                        select case_id, id, :translator, :words, :language, :by, :at
                        from message where case_id = :case and id = :message""")
                        .param("translator", translated.translator())
                        .param("words", translated.words().text())
                        .param("language", translated.words().language())
                        .param("by", translated.notedBy().value())
                        .param("at", moment(translated.at()))
                        .param("case", caseId.value())
                        .param("message", message.value())
                        .update()
                > 0;
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                new MessageId(id(row, "id")),
                row.getLong("place"),
                new AccountId(id(row, "account_id")),
                instant(row, "written_at"),
                words(row),
                List.of(),
                List.of());
    }

    static Wording words(ResultSet row) throws SQLException {
        return new Wording(row.getString("words"), row.getString("language"));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
