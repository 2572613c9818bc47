package nl.weerzien.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.weerzien.security.Acting;
import nl.weerzien.security.SignInFailures;
import nl.weerzien.security.SlowDown;
import org.springframework.stereotype.Service;

/// The small doors that a secret token opens without signing in: one's own calendar, the end of one's e-mails, and the
/// proof of one's address.
/// A token that was never given out, one that was revoked and one of an account that was shut all meet the same closed
/// door, and whoever tries many is kept waiting. Not one transaction: the door is looked for as the house, and opened
/// as
/// the person to whom it belongs.
@Service
public class SecretDoorService {
    private final Acting acting;
    private final CalendarService calendars;
    private final PreferenceService preferences;
    private final SignInFailures failures;
    private final Clock clock;

    SecretDoorService(
            Acting acting,
            CalendarService calendars,
            PreferenceService preferences,
            SignInFailures failures,
            Clock clock) {
        this.acting = acting;
        this.calendars = calendars;
        this.preferences = preferences;
        this.failures = failures;
        this.clock = clock;
    }

    /// What is behind a door.
    public sealed interface Door<T> {

        record Open<T>(T behind) implements Door<T> {}

        record Closed<T>() implements Door<T> {}

        /// Too many tokens that open nothing came from there.
        record Later<T>(Instant until) implements Door<T> {}
    }

    /// @param text the token as it came from outside
    /// @param from the address it came from
    public Door<Calendar> calendar(String text, String from) {
        return door(
                text,
                from,
                token ->
                        acting.asHouse(() -> calendars.ownerOf(token)).map(owner -> acting.as(owner, calendars::mine)));
    }

    /// Ends the e-mails of whoever the token was sent to.
    ///
    /// @param text the token as it came from outside
    /// @param from the address it came from
    public Door<Preference> stopMails(String text, String from) {
        return door(text, from, token -> acting.asHouse(() -> preferences.stop(token)));
    }

    /// Proves the address to which the token was sent. It opens no second time.
    ///
    /// @param text the token as it came from outside
    /// @param from the address it came from
    public Door<Preference> proveAddress(String text, String from) {
        return door(text, from, token -> acting.asHouse(() -> preferences.prove(token)));
    }

    private <T> Door<T> door(String text, String from, Function<SecretToken, Optional<T>> key) {
        var behind = SecretToken.parsed(text).flatMap(key);
        if (behind.isPresent()) return new Door.Open<>(behind.get());
        return failures.attempt("door " + from, SlowDown.OF_ADDRESS, clock.instant())
                .<Door<T>>map(Door.Later::new)
                .orElseGet(Door.Closed::new);
    }
}
