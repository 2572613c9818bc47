package nl.weerzien.security;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.weerzien.shared.MessageKey;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the first office and its administrator, once, while there is nobody to ask who is allowed to.
@Service
public class SetUpService {
    private final FirstVisit firstVisit;
    private final Accounts accounts;
    private final Offices offices;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final AtomicBoolean knownClosed = new AtomicBoolean();

    SetUpService(FirstVisit firstVisit, Accounts accounts, Offices offices, PasswordEncoder passwords, Clock clock) {
        this.firstVisit = firstVisit;
        this.accounts = accounts;
        this.offices = offices;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Whether the first office and administrator are still to be made. Once it answers no, it always will.
    public boolean isOpen() {
        if (knownClosed.get()) return false;
        var open = firstVisit.isOpen();
        if (!open) knownClosed.set(true);
        return open;
    }

    /// @param officeName 1 to 120 characters
    /// @param language of the administrator's screens
    /// @return refused, too, if somebody else was first
    @Transactional
    public AccountChange first(String officeName, String login, String name, Locale language, String password) {
        var office = new Office(OfficeId.fresh(), officeName.strip());
        var wanted = new NewAccount(Role.ADMINISTRATOR, office.id(), login, name, language, password);
        if (!Office.isName(office.name())) return refused(new MessageKey("security.name.length"));
        var objection = wanted.objection();
        if (objection.isPresent()) return refused(objection.get());
        var account = wanted.account(clock.instant());
        if (!firstVisit.isOpen()) return refused(new MessageKey("security.set-up.closed"));
        // one transaction: whoever loses the race to close it leaves neither office nor account behind
        if (!firstVisit.close(account.id(), clock.instant())) return refused(new MessageKey("security.set-up.closed"));
        if (!offices.add(office, clock.instant()) || !accounts.add(account, passwords.encode(password)))
            throw new IllegalStateException("an office or account stood in a house that had none");
        return new AccountChange.Done(account);
    }

    private static AccountChange refused(MessageKey reason) {
        return new AccountChange.Refused(reason);
    }
}
