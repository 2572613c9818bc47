package nl.weerzien.security.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.security.Account;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.OfficeId;
import nl.weerzien.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccounts implements Accounts {
    private static final String COLUMNS = "id, role, office_id, login, name, language, created_at, disabled_at";
    private final JdbcClient database;

    JdbcAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return database.sql("select " + COLUMNS + " from account where id = ?")
                .param(id.value())
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return database.sql("select " + COLUMNS + " from account where lower(login) = lower(?)")
                .param(login)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public List<Account> of(OfficeId office) {
        return database.sql("select " + COLUMNS + " from account where office_id = ? order by lower(name), id")
                .param(office.value())
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public boolean add(Account account, String passwordHash) {
        return database.sql("""
                insert into account (id, role, office_id, login, name, password_hash, password_set_at, language, created_at)
                values (:id, :role, :office, :login, :name, :hash, :created, :language, :created)
                on conflict (lower(login)) do nothing
                """)
                        .param("id", account.id().value())
                        .param("role", account.role().name())
                        .param("office", account.office().value())
                        .param("login", account.login())
                        .param("name", account.name())
                        .param("hash", passwordHash)
                        .param("language", account.language().getLanguage())
                        .param("created", time(account.createdAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<String> passwordHashOf(AccountId id) {
        return database.sql("select password_hash from account where id = ? and password_hash is not null")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    @Override
    public void changePassword(AccountId id, String passwordHash, Instant at) {
        database.sql("update account set password_hash = ?, password_set_at = ? where id = ?")
                .params(passwordHash, time(at), id.value())
                .update();
    }

    @Override
    public void changeLanguage(AccountId id, Locale language) {
        database.sql("update account set language = ? where id = ?")
                .params(language.getLanguage(), id.value())
                .update();
    }

    @Override
    public void disable(AccountId id, Instant at) {
        database.sql("update account set disabled_at = ? where id = ? and disabled_at is null")
                .params(time(at), id.value())
                .update();
    }

    @Override
    public void enable(AccountId id) {
        database.sql("update account set disabled_at = null where id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public boolean stillWelcome(AccountId id, Instant since) {
        return database.sql("""
                select exists (select from account where id = ? and disabled_at is null and password_set_at <= ?)
                """)
                .params(id.value(), time(since))
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Account account(ResultSet row, int number) throws SQLException {
        var disabled = row.getObject("disabled_at", OffsetDateTime.class);
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                Role.valueOf(row.getString("role")),
                new OfficeId(row.getObject("office_id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                disabled == null ? null : disabled.toInstant());
    }
}
