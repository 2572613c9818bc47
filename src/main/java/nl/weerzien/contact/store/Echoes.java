package nl.weerzien.contact.store;

import static nl.weerzien.contact.store.JdbcMessages.id;
import static nl.weerzien.contact.store.JdbcMessages.instant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerzien.contact.Message;
import nl.weerzien.contact.Message.Read;
import nl.weerzien.contact.Message.Translated;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What came of messages: who read them, and what people made of them in other languages.
final class Echoes {
    private final JdbcClient database;

    Echoes(JdbcClient database) {
        this.database = database;
    }

    /// By message.
    ///
    /// @param messages a piece of a conversation, the oldest first, not empty
    Map<UUID, List<Translated>> translations(CaseId caseId, List<Message> messages) {
        var found = new HashMap<UUID, List<Translated>>();
        database.sql("""
                        select t.* from message_translation t join message m on m.id = t.message_id
                        where m.case_id = ? and m.place between ? and ? order by t.id""")
                .params(
                        caseId.value(),
                        messages.getFirst().place(),
                        messages.getLast().place())
                .query(row -> {
                    found.computeIfAbsent(id(row, "message_id"), _ -> new ArrayList<>())
                            .add(new Translated(
                                    JdbcMessages.words(row),
                                    row.getString("translated_by"),
                                    new AccountId(id(row, "account_id")),
                                    instant(row, "noted_at")));
                });
        return found;
    }

    /// By place. Whoever read up to a place has read what stands before it.
    Map<Long, List<Read>> readers(CaseId caseId, List<Message> messages) {
        var found = new HashMap<Long, List<Read>>();
        database.sql("""
                        select m.place, r.account_id, min(r.read_at) as read_at
                        from message m join message_read r
                          on r.case_id = m.case_id and r.up_to >= m.place and r.account_id <> m.account_id
                        where m.case_id = ? and m.place between ? and ?
                        group by m.place, r.account_id order by read_at, r.account_id""")
                .params(
                        caseId.value(),
                        messages.getFirst().place(),
                        messages.getLast().place())
                .query(row -> {
                    found.computeIfAbsent(row.getLong("place"), _ -> new ArrayList<>())
                            .add(new Read(new AccountId(id(row, "account_id")), instant(row, "read_at")));
                });
        return found;
    }
}
