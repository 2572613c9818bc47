package nl.weerzien.notice.store;

import static nl.weerzien.notice.store.NoticeRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.notice.MailAddress;
import nl.weerzien.notice.Preference;
import nl.weerzien.notice.Preferences;
import nl.weerzien.notice.SecretToken;
import nl.weerzien.security.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPreferences implements Preferences {
    private final JdbcClient database;

    JdbcPreferences(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Preference> find(AccountId account) {
        return by("account_id = ?", account.value());
    }

    @Override
    public Optional<Preference> hold(AccountId account) {
        return by("account_id = ? for update", account.value());
    }

    @Override
    public Optional<Preference> stoppedBy(SecretToken stop) {
        return by("stop_token = ?", stop.value());
    }

    @Override
    public void keep(Preference preference, Instant at) {
        var address = preference.address();
        database.sql("""
                insert into notice_preference (account_id, mail_address, by_mail, by_call, stop_token, changed_at)
                values (:account, :address, :mail, :call, :stop, :at)
                on conflict (account_id) do update set mail_address = excluded.mail_address,
                    by_mail = excluded.by_mail, by_call = excluded.by_call, stop_token = excluded.stop_token,
                    changed_at = excluded.changed_at""")
                .param("account", preference.account().value())
                .param("address", address == null ? null : address.value())
                .param("mail", preference.byMail())
                .param("call", preference.byCall())
                .param("stop", preference.stop().value())
                .param("at", time(at))
                .update();
    }

    private Optional<Preference> by(String condition, Object value) {
        return database.sql("select * from notice_preference where " + condition)
                .param(value)
                .query((row, _) -> preference(row))
                .optional();
    }

    private static Preference preference(ResultSet row) throws SQLException {
        var address = row.getString("mail_address");
        return new Preference(
                new AccountId(row.getObject("account_id", UUID.class)),
                address == null ? null : new MailAddress(address),
                row.getBoolean("by_mail"),
                row.getBoolean("by_call"),
                new SecretToken(row.getString("stop_token")));
    }
}
