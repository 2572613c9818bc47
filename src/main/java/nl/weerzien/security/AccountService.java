package nl.weerzien.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts and offices, for administrators; and who somebody is, for everybody signed in.
@Service
public class AccountService {
    private final Accounts accounts;
    private final Offices offices;
    private final SignedIn signedIn;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountService(Accounts accounts, Offices offices, SignedIn signedIn, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.offices = offices;
        this.signedIn = signedIn;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// All offices, by name.
    @Transactional(readOnly = true)
    public List<Office> offices() {
        administrator();
        return offices.all();
    }

    /// The name of one's own office.
    @Transactional
    public String ownOffice() {
        var own = signedIn.get().office();
        return offices.all().stream()
                .filter(office -> office.id().equals(own))
                .map(Office::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no office " + own));
    }

    /// Of one office, by name, the disabled ones included.
    @Transactional(readOnly = true)
    public List<Account> of(OfficeId office) {
        administrator();
        return accounts.of(office);
    }

    /// @return why not, if the name will not do or is taken
    @Transactional
    public Optional<MessageKey> open(String officeName) {
        administrator();
        var name = officeName.strip();
        if (!Office.isName(name)) return Optional.of(new MessageKey("security.name.length"));
        var opened = offices.add(new Office(OfficeId.fresh(), name), clock.instant());
        return opened ? Optional.empty() : Optional.of(new MessageKey("security.office.name.taken"));
    }

    @Transactional
    public AccountChange create(NewAccount wanted) {
        administrator();
        var objection = wanted.objection();
        if (objection.isPresent()) return new AccountChange.Refused(objection.get());
        var account = wanted.account(clock.instant());
        return accounts.add(account, passwords.encode(wanted.password()))
                ? new AccountChange.Done(account)
                : refused("security.login.taken");
    }

    /// Sets a new password. Sessions of the account that were open end with their next request.
    @Transactional
    public AccountChange resetPassword(AccountId id, String password) {
        administrator();
        var account = person(id);
        var objection = PasswordRule.objection(password, account.login());
        if (objection.isPresent()) return new AccountChange.Refused(objection.get());
        accounts.changePassword(id, passwords.encode(password), clock.instant());
        return new AccountChange.Done(account);
    }

    /// Nobody signs in with it any more, and it sees nothing from this moment. Not one's own: the last administrator
    /// cannot lock themselves out.
    @Transactional
    public AccountChange disable(AccountId id) {
        if (administrator().id().equals(id)) return refused("security.account.own");
        accounts.disable(person(id).id(), clock.instant());
        return new AccountChange.Done(person(id));
    }

    /// Takes [#disable] back.
    @Transactional
    public AccountChange enable(AccountId id) {
        administrator();
        accounts.enable(person(id).id());
        return new AccountChange.Done(person(id));
    }

    /// The name to show for an account: who checked, who looked. The house has one too.
    ///
    /// @throws IllegalArgumentException if there is no such account
    @Transactional(readOnly = true)
    public String nameOf(AccountId id) {
        signedIn.get();
        return accounts.find(id).map(Account::name).orElseThrow(() -> new IllegalArgumentException("no account " + id));
    }

    /// Somebody of one's own office, by what they sign in with: to put them on a case file. Empty for a sponsor.
    @Transactional(readOnly = true)
    public Optional<Account> colleague(String login) {
        var user = signedIn.get();
        return user.role() == Role.SPONSOR
                ? Optional.empty()
                : accounts.findByLogin(login.strip())
                        .filter(account -> account.office().equals(user.office()) && account.disabledAt() == null);
    }

    private CurrentUser administrator() {
        var user = signedIn.get();
        if (user.role() != Role.ADMINISTRATOR) throw new AccessDeniedException("not an administrator: " + user.id());
        return user;
    }

    private Account person(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.role() != Role.HOUSE)
                .orElseThrow(() -> new IllegalArgumentException("no account " + id));
    }

    private static AccountChange refused(String key) {
        return new AccountChange.Refused(new MessageKey(key));
    }
}
