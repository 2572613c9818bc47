package nl.weerzien.security;

import java.time.Clock;
import java.time.Duration;
import nl.weerzien.shared.MessageKey;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// Lets people choose another password for themselves.
///
/// Not one transaction, for the reason of [SignInService]: guesses at the old password are counted like those of
/// somebody who signs in.
@Service
public class OwnPasswordService {
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final SignInFailures failures;
    private final PasswordEncoder passwords;
    private final Clock clock;

    OwnPasswordService(
            Accounts accounts, SignedIn signedIn, SignInFailures failures, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.failures = failures;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Sets another password for whoever is signed in. All their sessions, this one too, end with their next request.
    ///
    /// @param old the password they have, so that a screen left open is not enough
    public AccountChange change(String old, String wanted) {
        var me = accounts.find(signedIn.get().id()).orElseThrow(NotSignedIn::new);
        var objection = PasswordRule.objection(wanted, me.login());
        if (objection.isPresent()) return new AccountChange.Refused(objection.get());
        var now = clock.instant();
        var subject = SlowDown.subjectOf(me.login());
        var wait = failures.attempt(subject, SlowDown.OF_LOGIN, now).map(until -> Duration.between(now, until));
        if (wait.isPresent())
            return refused("security.sign-in.wait", Math.max(1, wait.get().toSeconds()));
        if (!knows(me, old)) return refused("security.own-password.old.wrong");
        failures.forgive(subject, now);
        accounts.changePassword(me.id(), passwords.encode(wanted), now);
        return new AccountChange.Done(me);
    }

    private boolean knows(Account me, String old) {
        return PasswordRule.fits(old)
                && accounts.passwordHashOf(me.id())
                        .filter(hash -> passwords.matches(old, hash))
                        .isPresent();
    }

    private static AccountChange refused(String reason, Object... arguments) {
        return new AccountChange.Refused(new MessageKey(reason, arguments));
    }
}
