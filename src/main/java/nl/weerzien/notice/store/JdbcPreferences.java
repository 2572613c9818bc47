package nl.weerzien.notice.store;

import static nl.weerzien.notice.store.NoticeRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.notice.AddressProof;
import nl.weerzien.notice.MailAddress;
import nl.weerzien.notice.Preference;
import nl.weerzien.notice.Preferences;
import nl.weerzien.notice.ProofId;
import nl.weerzien.notice.SecretToken;
import nl.weerzien.security.AccountId;
import org.jspecify.annotations.Nullable;
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
    public Optional<Preference> asked(ProofId question) {
        return by("proof_id = ?", question.value());
    }

    @Override
    public Optional<Preference> asked(SecretToken proof) {
        return by("proof_token = ? for update", proof.value());
    }

    @Override
    public void keep(Preference preference, Instant at) {
        var address = preference.address();
        database.sql("""
                insert into notice_preference (account_id, mail_address, proved_at, proof_id, proof_token, proof_until,
                    by_mail, by_call, stop_token, changed_at)
                values (:account, :address, :proved, :proof, :token, :until, :mail, :call, :stop, :at)
                on conflict (account_id) do update set (mail_address, proved_at, proof_id, proof_token, proof_until,
                    by_mail, by_call, stop_token, changed_at) = row (excluded.mail_address, excluded.proved_at,
                    excluded.proof_id, excluded.proof_token, excluded.proof_until,
                    excluded.by_mail, excluded.by_call, excluded.stop_token, excluded.changed_at)""")
                .param("account", preference.account().value())
                .param("address", address == null ? null : address.value())
                .params(columns(preference.proof()))
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
                proof(row),
                row.getBoolean("by_mail"),
                row.getBoolean("by_call"),
                new SecretToken(row.getString("stop_token")));
    }

    private static Map<String, @Nullable Object> columns(AddressProof proof) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("proved", proof instanceof AddressProof.Given(var at) ? time(at) : null);
        var asked = proof instanceof AddressProof.Asked open ? open : null;
        columns.put("proof", asked == null ? null : asked.id().value());
        columns.put("token", asked == null ? null : asked.token().value());
        columns.put("until", asked == null ? null : time(asked.until()));
        return columns;
    }

    private static AddressProof proof(ResultSet row) throws SQLException {
        var given = row.getObject("proved_at", OffsetDateTime.class);
        if (given != null) return new AddressProof.Given(given.toInstant());
        var question = row.getObject("proof_id", UUID.class);
        if (question == null) return new AddressProof.None();
        return new AddressProof.Asked(
                new ProofId(question),
                new SecretToken(row.getString("proof_token")),
                row.getObject("proof_until", OffsetDateTime.class).toInstant());
    }
}
