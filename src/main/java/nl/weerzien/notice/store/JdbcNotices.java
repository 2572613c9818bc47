package nl.weerzien.notice.store;

import static nl.weerzien.notice.store.NoticeRow.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.weerzien.notice.Notice;
import nl.weerzien.notice.NoticeId;
import nl.weerzien.notice.Notices;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcNotices implements Notices {
    private static final String OPEN_CALL =
            "to_call_since is not null and called_at is null and read_at is null and recipient_id <> acting_account()";
    private final JdbcClient database;

    JdbcNotices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Notice> add(Collection<Notice> wanted) {
        if (wanted.isEmpty()) return List.of();
        // two nodes that keep the same ones at once meet them in the same order, and none waits for the other in a ring
        var inOrder = new TreeMap<String, Notice>();
        for (var notice : wanted) inOrder.putIfAbsent(notice.due().key(), notice);
        var kept = new HashSet<>(database.sql("""
                insert into notice (id, case_id, recipient_id, key, occasion, term, person_id, day, number, channel, made_at)
                select * from unnest(:ids::uuid[], :cases::uuid[], :recipients::uuid[], :keys::text[], :occasions::text[],
                    :terms::text[], :persons::uuid[], :days::date[], :numbers::integer[], :channels::text[],
                    :made::timestamptz[])
                on conflict (key) do nothing returning id""")
                .params(NoticeRow.columns(inOrder))
                .query((row, _) -> NoticeRow.id(row))
                .list());
        return wanted.stream().filter(notice -> kept.contains(notice.id())).toList();
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return database.sql("select * from notice where id = ?")
                .param(id.value())
                .query((row, _) -> NoticeRow.read(row))
                .optional();
    }

    @Override
    public List<Notice> unread(AccountId recipient, int most) {
        return database.sql("""
                select * from notice where recipient_id = ? and read_at is null
                order by made_at desc, id limit ?""")
                .params(recipient.value(), most)
                .query((row, _) -> NoticeRow.read(row))
                .list();
    }

    @Override
    public List<Notice> toCall() {
        return database.sql("select * from notice where " + OPEN_CALL + " order by to_call_since, id")
                .query((row, _) -> NoticeRow.read(row))
                .list();
    }

    @Override
    public Optional<Instant> mailedSince(AccountId recipient, Instant madeAt) {
        return database.sql("select min(mailed_at) from notice where recipient_id = ? and mailed_at >= ?")
                .params(recipient.value(), time(madeAt))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void recordMailed(NoticeId id, Instant at) {
        database.sql("update notice set mailed_at = ? where id = ? and mailed_at is null")
                .params(time(at), id.value())
                .update();
    }

    @Override
    public void recordToCall(NoticeId id, Instant since) {
        database.sql("update notice set to_call_since = ? where id = ? and to_call_since is null")
                .params(time(since), id.value())
                .update();
    }

    @Override
    public void recordRead(AccountId recipient, Collection<NoticeId> seen, Instant at) {
        database.sql("update notice set read_at = ? where recipient_id = ? and read_at is null and id = any(?)")
                .param(time(at))
                .param(recipient.value())
                .param(values(seen))
                .update();
    }

    @Override
    public int recordCalled(Collection<NoticeId> about, Instant at) {
        return database.sql("update notice set called_at = ?, called_by = acting_account() where id = any(?) and "
                        + OPEN_CALL)
                .param(time(at))
                .param(values(about))
                .update();
    }

    @Override
    public List<CaseId> casesToldBefore(Instant moment) {
        return database.sql("select distinct case_id from notice where made_at < ?")
                .param(time(moment))
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    @Override
    public List<Notice> toldBefore(Instant moment, Collection<CaseId> cases) {
        return database.sql("select * from notice where made_at < ? and case_id = any(?)")
                .param(time(moment))
                .param(CaseId.values(cases))
                .query((row, _) -> NoticeRow.read(row))
                .list();
    }

    @Override
    public int remove(Collection<NoticeId> notices) {
        return database.sql("""
                delete from notice where id in
                    (select id from notice where id = any(?) order by id for update skip locked)""").param(values(notices)).update();
    }

    private static UUID[] values(Collection<NoticeId> notices) {
        return notices.stream().map(NoticeId::value).toArray(UUID[]::new);
    }
}
