package nl.weerzien.testkit;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import nl.weerzien.security.Account;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.Acting;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Office;
import nl.weerzien.security.OfficeId;
import nl.weerzien.security.Offices;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes offices and people for a test of the house, and lets the test act as them. Everybody made here is new, so no
/// test meets the people of another.
///
/// ```java
/// var volunteer = people.volunteer();
/// people.as(volunteer, () -> service.open(…));
/// ```
@TestComponent
public class People {
    /// What everybody made here types to sign in.
    public static final String PASSWORD = "a password for tests";

    private final Offices offices;
    private final Accounts accounts;
    private final Acting acting;
    private final CaseAccess access;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final JdbcClient database;
    private final String passwordHash;

    People(
            Offices offices,
            Accounts accounts,
            Acting acting,
            CaseAccess access,
            PlatformTransactionManager transactions,
            PasswordEncoder encoder,
            Clock clock,
            JdbcClient database) {
        this.offices = offices;
        this.accounts = accounts;
        this.acting = acting;
        this.access = access;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
        this.database = database;
        this.passwordHash = encoder.encode(PASSWORD);
    }

    /// A new office.
    public OfficeId office() {
        var office = new Office(OfficeId.fresh(), "Office " + UUID.randomUUID());
        offices.add(office, clock.instant());
        return office.id();
    }

    /// A volunteer in an office of their own.
    public AccountId volunteer() {
        return person(Role.VOLUNTEER, office());
    }

    /// A new account; its login is `<role>-<uuid>` in lower case, its password [#PASSWORD].
    public AccountId person(Role role, OfficeId office) {
        var id = AccountId.fresh();
        var login = role.name().toLowerCase(Locale.ROOT) + "-" + id;
        var account = new Account(id, role, office, login, role + " (test)", Locale.of("nl"), clock.instant(), null);
        accounts.add(account, passwordHash);
        return id;
    }

    /// A new account in the office of another.
    public AccountId colleague(Role role, AccountId of) {
        return person(role, officeOf(of));
    }

    public OfficeId officeOf(AccountId account) {
        return accounts.find(account).orElseThrow().office();
    }

    public String loginOf(AccountId account) {
        return accounts.find(account).orElseThrow().login();
    }

    public <T> T as(AccountId account, Supplier<T> work) {
        return acting.as(account, work);
    }

    public void as(AccountId account, Runnable work) {
        acting.as(account, work);
    }

    /// As [#as(AccountId, Supplier)], in one transaction: for what no service opens a transaction for, such as stores.
    public <T> T inTransactionAs(AccountId account, Supplier<T> work) {
        return acting.as(account, () -> transactions.execute(_ -> work.get()));
    }

    /// As [#inTransactionAs(AccountId, Supplier)], for work without an answer.
    public void inTransactionAs(AccountId account, Runnable work) {
        acting.as(account, () -> transactions.executeWithoutResult(_ -> work.run()));
    }

    /// An empty case file: its row and the right to it, without a family. `Families` makes whole ones.
    public CaseId caseOf(AccountId opener) {
        var id = CaseId.fresh();
        inTransactionAs(opener, () -> {
            access.opened(id);
            database.sql("""
                    insert into case_file (id, number_year, number_in_year, origin, opened_on)
                    values (?, 1000, 1 + floor(random() * 2000000000)::integer, 'SY', current_date)""").param(id.value()).update();
        });
        return id;
    }
}
