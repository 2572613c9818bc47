package nl.weerzien.notice.store;

import static nl.weerzien.notice.store.NoticeRow.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.notice.Calendars;
import nl.weerzien.notice.SecretToken;
import nl.weerzien.security.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCalendars implements Calendars {
    private final JdbcClient database;

    JdbcCalendars(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<SecretToken> addressOf(AccountId account) {
        return database.sql("select token from calendar_address where account_id = ?")
                .param(account.value())
                .query((row, _) -> new SecretToken(row.getString("token")))
                .optional();
    }

    @Override
    public Optional<AccountId> ownerOf(SecretToken token) {
        return database.sql("""
                select c.account_id from calendar_address c join account a on a.id = c.account_id
                where c.token = ? and a.disabled_at is null""")
                .param(token.value())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    @Override
    public void keep(AccountId account, SecretToken token, Instant at) {
        database.sql("""
                insert into calendar_address (account_id, token, made_at) values (?, ?, ?)
                on conflict (account_id) do update set token = excluded.token, made_at = excluded.made_at""").params(account.value(), token.value(), time(at)).update();
    }

    @Override
    public void revoke(AccountId account) {
        database.sql("delete from calendar_address where account_id = ?")
                .param(account.value())
                .update();
    }

    @Override
    public Map<UUID, Revision> revise(AccountId account, Map<UUID, LocalDate> days, Instant now) {
        var entries = List.copyOf(days.entrySet());
        var revisions = new HashMap<UUID, Revision>();
        database.sql("""
                insert into calendar_entry as old (account_id, uid, day, revision, revised_at)
                select :account, uid, day, 0, :now from unnest(:uids::uuid[], :days::text[]::date[]) as given (uid, day)
                order by uid
                on conflict (account_id, uid) do update set day = excluded.day,
                    revision = old.revision + (old.day <> excluded.day)::integer,
                    revised_at = case when old.day <> excluded.day then excluded.revised_at else old.revised_at end
                returning uid, revision, revised_at""")
                .param("account", account.value())
                .param("now", time(now))
                .param("uids", entries.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "days",
                        entries.stream()
                                .map(entry -> entry.getValue().toString())
                                .toArray(String[]::new))
                .query(row -> {
                    var at = row.getObject("revised_at", OffsetDateTime.class).toInstant();
                    revisions.put(row.getObject("uid", UUID.class), new Revision(row.getInt("revision"), at));
                });
        return revisions;
    }
}
