package nl.weerzien.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// Judges a login and a password.
///
/// Not one transaction: the count of failures must stand before the password is tried and whatever comes of it.
@Service
public class SignInService {
    private final Accounts accounts;
    private final SignInFailures failures;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    SignInService(Accounts accounts, SignInFailures failures, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = passwords.encode("nobody has this password");
    }

    /// @param address where the attempt comes from, as the server sees it
    public SignIn signIn(String login, String password, String address) {
        var now = clock.instant();
        var fromAddress = "address " + address;
        var asLogin = SlowDown.subjectOf(login);
        var wait = failures.attempt(fromAddress, SlowDown.OF_ADDRESS, now)
                .or(() -> failures.attempt(asLogin, SlowDown.OF_LOGIN, now));
        if (wait.isPresent()) return tooEarly(wait.get(), now);
        var account = accounts.findByLogin(login.strip()).filter(found -> found.disabledAt() == null);
        if (!matches(account, password)) return new SignIn.Refused();
        failures.forgive(asLogin, now);
        failures.forgiveOne(fromAddress);
        return new SignIn.Welcome(account.orElseThrow());
    }

    /// Takes as long for a login that nobody has as for one that somebody has.
    private boolean matches(Optional<Account> account, String password) {
        var hash = account.flatMap(found -> accounts.passwordHashOf(found.id()));
        var typed = PasswordRule.fits(password) ? password : "";
        var same = passwords.matches(typed, hash.orElse(nobodysHash));
        return same && hash.isPresent();
    }

    private static SignIn tooEarly(Instant until, Instant now) {
        return new SignIn.TooEarly(Duration.between(now, until));
    }
}
