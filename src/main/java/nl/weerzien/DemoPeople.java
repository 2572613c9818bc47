package nl.weerzien;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.weerzien.security.Account;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.Office;
import nl.weerzien.security.OfficeId;
import nl.weerzien.security.Offices;
import nl.weerzien.security.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// One office with people of each role, who sign in with a password that everybody knows.
@Component
@ConditionalOnProperty("weerzien.demo")
class DemoPeople {
    static final String PASSWORD = "weerzien-demo";
    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("anna", "Anna (demo)", Role.VOLUNTEER, "nl"),
            new DemoPerson("bram", "Bram (demo)", Role.SUPERVISOR, "nl"),
            new DemoPerson("chris", "Chris (demo)", Role.ADMINISTRATOR, "nl"),
            new DemoPerson("yusuf", "Yusuf (demo)", Role.SPONSOR, "ar"),
            new DemoPerson("senait", "Senait (demo)", Role.SPONSOR, "en"));

    private final Offices offices;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemoPeople(Offices offices, Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.offices = offices;
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /// @return false if the house has people already; it is left as it is then
    boolean moveIn() {
        if (!offices.all().isEmpty()) return false;
        var office = new Office(OfficeId.fresh(), "Demokantoor");
        offices.add(office, clock.instant());
        var hash = encoder.encode(PASSWORD);
        for (var person : ALL) accounts.add(person.account(office.id(), clock), hash);
        return true;
    }

    AccountId idOf(String login) {
        return accounts.findByLogin(login).orElseThrow().id();
    }

    record DemoPerson(String login, String name, Role role, String language) {
        Account account(OfficeId office, Clock clock) {
            return new Account(
                    AccountId.fresh(), role, office, login, name, Locale.of(language), clock.instant(), null);
        }
    }
}
